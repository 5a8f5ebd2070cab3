extension StandardProjects {
  /// The project bank: streets.
  static let bankStreets = #"""
    # One street a line; other spellings behind a bar.
    Lime Street | Липовая улица | Lipová | Lipova ulica
    Station Road | Вокзальная улица | Nádražní | Kolodvorska ulica
    Market Square | Рыночная площадь | Tržní náměstí | Tržni trg
    Mill Lane | Мельничный переулок | Mlýnská | Mlinska ulica
    River Embankment | Речная набережная | Říční nábřeží | Riječna obala
    Garden Street | Садовая улица | Zahradní | Vrtna ulica
    School Street | Школьная улица | Školní | Školska ulica
    Bridge Street | Мостовая улица | Mostní | Mostna ulica
    Birch Avenue | Берёзовая аллея | Březová alej | Brezova aleja
    Oak Street | Дубовая улица | Dubová | Hrastova ulica
    Meadow Lane | Луговой переулок | Luční | Livadna ulica
    Field Road | Полевая улица | Polní | Poljska cesta
    Forest Road | Лесная улица | Lesní | Šumska cesta
    Sunny Street | Солнечная улица | Slunečná | Sunčana ulica
    North Street | Северная улица | Severní | Sjeverna ulica
    South Street | Южная улица | Jižní | Južna ulica
    East Street | Восточная улица | Východní | Istočna ulica
    West Street | Западная улица | Západní | Zapadna ulica
    Spring Street | Весенняя улица | Jarní | Proljetna ulica
    Summer Street | Летняя улица | Letní | Ljetna ulica
    Green Street | Зелёная улица | Zelená | Zelena ulica
    White Street | Белая улица | Bílá | Bijela ulica
    Long Street | Длинная улица | Dlouhá | Duga ulica
    Short Lane | Короткий переулок | Krátká | Kratka ulica
    Broad Street | Широкая улица | Široká | Široka ulica
    Quiet Lane | Тихий переулок | Tichá | Tiha ulica
    New Street | Новая улица | Nová | Nova ulica
    Old Road | Старая дорога | Stará cesta | Stara cesta
    Hill Street | Горная улица | Kopcová | Brdska ulica
    Quarry Road | Каменная улица | Kamenná | Kamena ulica
    Sand Street | Песчаная улица | Písečná | Pješčana ulica
    Lake Street | Озёрная улица | Jezerní | Jezerska ulica
    Well Street | Колодезная улица | Studniční | Zdenačka ulica
    Apple Street | Яблоневая улица | Jabloňová | Jabukova ulica
    Cherry Street | Вишнёвая улица | Višňová | Višnjina ulica
    Willow Street | Ивовая улица | Vrbová | Vrbova ulica
    Pine Street | Сосновая улица | Borová | Borova ulica
    Rose Street | Улица Роз | Růžová | Ružina ulica
    Baker Lane | Пекарский переулок | Pekařská | Pekarska ulica
    Smith Lane | Кузнечный переулок | Kovářská | Kovačka ulica
    Potters Lane | Гончарный переулок | Hrnčířská | Lončarska ulica
    Weaver Street | Ткацкая улица | Tkalcovská | Tkalačka ulica
    Theatre Square | Театральная площадь | Divadelní náměstí | Kazališni trg
    Library Street | Библиотечная улица | Knihovní | Knjižnička ulica
    Hospital Road | Больничная улица | Nemocniční | Bolnička cesta
    Harbour Street | Портовая улица | Přístavní | Lučka ulica
    Craftsmen Street | Ремесленная улица | Řemeslnická | Obrtnička ulica
    Gardeners Lane | Переулок Садовников | Zahradníkova | Vrtlarska ulica
    """#
}
