extension StandardProjects {
  /// The project wholesale: streets.
  static let wholesaleStreets = #"""
    # Streets of shops, markets and depots.
    Lime Street | Липовая улица | Lipová | Lipova ulica
    Station Road | Вокзальная улица | Nádražní | Kolodvorska ulica
    Garden Street | Садовая улица | Zahradní | Vrtna ulica
    School Street | Школьная улица | Školní | Školska ulica
    Mill Lane | Мельничный переулок | Mlýnská | Mlinska ulica
    Bridge Street | Мостовая улица | Mostní | Mosna ulica
    River Embankment | Речная набережная | Nábřežní | Riječno šetalište
    Market Square | Рыночная площадь | Tržní náměstí | Tržni trg
    Long Street | Длинная улица | Dlouhá | Duga ulica
    Field Street | Полевая улица | Polní | Poljska ulica
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
    Post Street | Почтовая улица | Poštovní | Poštanska ulica
    Orchard Street | Фруктовая улица | Sadová | Voćarska ulica
    Barn Street | Амбарная улица | Stodolní | Ambarska ulica
    Customs Street | Таможенная улица | Celní | Carinska ulica
    Harbour Street | Портовая улица | Přístavní | Lučka ulica
    Railway Street | Железнодорожная улица | Železniční | Željeznička ulica
    Depot Street | Складская улица | Skladová | Skladišna ulica
    Workshop Street | Мастерская улица | Dílenská | Radionička ulica
    Trade Street | Торговая улица | Obchodní | Trgovačka ulica
    Castle Street | Замковая улица | Zámecká | Dvorska ulica
    Ring Road | Кольцевая дорога | Okružní | Obilaznica
    New Street | Новая улица | Nová | Nova ulica
    Old Street | Старая улица | Stará | Stara ulica
    Upper Street | Верхняя улица | Horní | Gornja ulica
    Lower Street | Нижняя улица | Dolní | Donja ulica
    Airport Road | Аэропортовое шоссе | Letištní | Aerodromska cesta
    """#
}
