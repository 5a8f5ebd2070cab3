extension StandardProjects {
  /// The project flowers: streets.
  static let flowersStreets = #"""
    # Streets of the town.
    Lime Street | Липовая улица | Lipová | Lipova ulica
    Station Road | Вокзальная улица | Nádražní | Kolodvorska ulica
    Garden Street | Садовая улица | Zahradní | Vrtna ulica
    Forest Street | Лесная улица | Lesní | Šumska ulica
    School Street | Школьная улица | Školní | Školska ulica
    Mill Lane | Мельничный переулок | Mlýnská | Mlinska ulica
    Church Street | Церковная улица | Kostelní | Crkvena ulica
    Bridge Street | Мостовая улица | Mostní | Mosna ulica
    River Embankment | Речная набережная | Nábřežní | Riječno šetalište
    Market Square | Рыночная площадь | Tržní náměstí | Tržni trg
    Long Street | Длинная улица | Dlouhá | Duga ulica
    Short Lane | Короткий переулок | Krátká | Kratka ulica
    Field Street | Полевая улица | Polní | Poljska ulica
    Meadow Street | Луговая улица | Luční | Livadska ulica
    Oak Avenue | Дубовая аллея | Dubová | Hrastova avenija
    Birch Street | Берёзовая улица | Březová | Brezova ulica
    Pine Street | Сосновая улица | Borová | Borova ulica
    Maple Street | Кленовая улица | Javorová | Javorova ulica
    Chestnut Avenue | Каштановая аллея | Kaštanová | Kestenova avenija
    Rose Street | Улица Роз | Růžová | Ulica ruža
    Lilac Street | Сиреневая улица | Šeříková | Ulica jorgovana
    Cherry Street | Вишнёвая улица | Višňová | Višnjina ulica
    Apple Lane | Яблоневый переулок | Jabloňová | Jabukina ulica
    Spring Street | Весенняя улица | Jarní | Proljetna ulica
    Sunny Street | Солнечная улица | Slunečná | Sunčana ulica
    Quiet Street | Тихая улица | Tichá | Tiha ulica
    North Street | Северная улица | Severní | Sjeverna ulica
    South Street | Южная улица | Jižní | Južna ulica
    East Street | Восточная улица | Východní | Istočna ulica
    West Street | Западная улица | Západní | Zapadna ulica
    Factory Street | Заводская улица | Tovární | Tvornička ulica
    Smith Street | Кузнечная улица | Kovářská | Kovačka ulica
    Baker Street | Пекарская улица | Pekařská | Pekarska ulica
    Potter Street | Гончарная улица | Hrnčířská | Lončarska ulica
    Weaver Street | Ткацкая улица | Tkalcovská | Tkalačka ulica
    Fisher Street | Рыбацкая улица | Rybářská | Ribarska ulica
    Hunter Street | Охотничья улица | Myslivecká | Lovačka ulica
    Post Street | Почтовая улица | Poštovní | Poštanska ulica
    Hospital Street | Больничная улица | Nemocniční | Bolnička ulica
    Theatre Street | Театральная улица | Divadelní | Kazališna ulica
    Museum Street | Музейная улица | Muzejní | Muzejska ulica
    Library Street | Библиотечная улица | Knihovní | Knjižnička ulica
    Park Street | Парковая улица | Parková | Parkovna ulica
    Lake Street | Озёрная улица | Jezerní | Jezerska ulica
    Hill Street | Горная улица | Kopečná | Brdska ulica
    Stone Street | Каменная улица | Kamenná | Kamenita ulica
    Sand Street | Песочная улица | Písečná | Pješčana ulica
    Brook Street | Ручейная улица | Potoční | Potočna ulica
    Well Street | Колодезная улица | Studniční | Zdenačka ulica
    Vineyard Street | Виноградная улица | Viničná | Vinogradska ulica
    Orchard Street | Фруктовая улица | Sadová | Voćarska ulica
    Barn Street | Амбарная улица | Stodolní | Ambarska ulica
    Customs Street | Таможенная улица | Celní | Carinska ulica
    Harbour Street | Портовая улица | Přístavní | Lučka ulica
    Railway Street | Железнодорожная улица | Železniční | Željeznička ulica
    Depot Street | Складская улица | Skladová | Skladišna ulica
    """#
}
