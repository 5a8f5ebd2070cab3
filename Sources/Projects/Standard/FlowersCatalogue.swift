extension StandardProjects {
  /// The goods of the project flowers, with their prices.
  static let flowersCatalogue = """
    code,name en,name ru,name cs,name hr,price,most
    rose,Rose,Роза,Růže,Ruža,150.00,101
    tulip,Tulip,Тюльпан,Tulipán,Tulipan,90.00,101
    lily,Lily,Лилия,Lilie,Ljiljan,220.00,51
    gerbera,Gerbera,Гербера,Gerbera,Gerber,110.00,51
    chrysanthemum,Chrysanthemum,Хризантема,Chryzantéma,Krizantema,130.00,51
    smallBouquet,Small bouquet,Маленький букет,Malá kytice,Mali buket,900.00,10
    seasonBouquet,Bouquet of the season,Сезонный букет,Sezonní kytice,Sezonski buket,1900.00,10
    largeBouquet,Large bouquet,Большой букет,Velká kytice,Veliki buket,3200.00,10
    wreath,Funeral wreath,Траурный венок,Smuteční věnec,Pogrebni vijenac,3600.00,10
    orchid,Orchid in a pot,Орхидея в горшке,Orchidej v květináči,Orhideja u loncu,1600.00,10
    """
}
