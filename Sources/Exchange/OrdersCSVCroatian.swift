extension OrdersCSV {
  static let croatian = [
    "Narudžba", "Radnja", "Verzija", "Datum", "Operater", "Kupac", "Naziv kupca", "OIB",
    "Telefoni", "Grad", "Kontakt", "Stavka", "Šifra", "Artikl", "Količina", "Jedinica", "Cijena",
    "Iznos", "PDV %", "Gratis", "Iznos narudžbe", "Valuta", "Dan dostave", "Vrijeme", "Adresa",
    "Preuzima", "Plaća", "Potpisuje", "Plaćanje", "Otprema", "Projekt",
    "Obrazac",
  ]
}
