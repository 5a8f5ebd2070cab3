extension StandardProjects {
  /// The project internet: streets.
  static let internetStreets = #"""
    # Streets where our cable lies.
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
    Oak Avenue | Дубовая аллея | Dubová | Hrastova avenija
    Pine Street | Сосновая улица | Borová | Borova ulica
    Chestnut Avenue | Каштановая аллея | Kaštanová | Kestenova avenija
    Lilac Street | Сиреневая улица | Šeříková | Ulica jorgovana
    Apple Lane | Яблоневый переулок | Jabloňová | Jabukina ulica
    Sunny Street | Солнечная улица | Slunečná | Sunčana ulica
    North Street | Северная улица | Severní | Sjeverna ulica
    East Street | Восточная улица | Východní | Istočna ulica
    Factory Street | Заводская улица | Tovární | Tvornička ulica
    Baker Street | Пекарская улица | Pekařská | Pekarska ulica
    Weaver Street | Ткацкая улица | Tkalcovská | Tkalačka ulica
    Hunter Street | Охотничья улица | Myslivecká | Lovačka ulica
    Hospital Street | Больничная улица | Nemocniční | Bolnička ulica
    Museum Street | Музейная улица | Muzejní | Muzejska ulica
    Park Street | Парковая улица | Parková | Parkovna ulica
    Hill Street | Горная улица | Kopečná | Brdska ulica
    Sand Street | Песочная улица | Písečná | Pješčana ulica
    Well Street | Колодезная улица | Studniční | Zdenačka ulica
    Orchard Street | Фруктовая улица | Sadová | Voćarska ulica
    Customs Street | Таможенная улица | Celní | Carinska ulica
    Railway Street | Железнодорожная улица | Železniční | Željeznička ulica
    Workshop Street | Мастерская улица | Dílenská | Radionička ulica
    Bell Street | Колокольная улица | Zvonařská | Zvonarska ulica
    Gate Street | Воротная улица | Branská | Ulica gradskih vrata
    Ring Road | Кольцевая дорога | Okružní | Obilaznica
    Old Street | Старая улица | Stará | Stara ulica
    Lower Street | Нижняя улица | Dolní | Donja ulica
    Peace Street | Улица Мира | Mírová | Ulica mira
    Student Street | Студенческая улица | Studentská | Studentska ulica
    Airport Road | Аэропортовое шоссе | Letištní | Aerodromska cesta
    Clover Street | Клеверная улица | Jetelová | Djetelinova ulica
    """#
}
