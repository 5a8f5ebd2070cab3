internal import Desk
internal import Exchange

/// What documents for others say of the company, beyond its name and its currency.
struct SellerSettings: Equatable {
  var taxNumber = ""
  var country = ""
  var city = ""
  var street = ""
  var postcode = ""
  var endpoint: Seller.Endpoint?
  var clientScheme = ""

  static let keys = [
    "taxNumber", "country", "city", "street", "postcode", "endpoint", "clientScheme",
  ]

  init() {}

  init(_ node: SettingsNode) throws {
    for (key, value) in try node.entries(known: Self.keys) {
      switch key {
      case "taxNumber": taxNumber = try value.text()
      case "country":
        country = try value.text()
        guard country.count == 2, country.allSatisfy({ ("A"..."Z").contains($0) }) else {
          throw value.complaint("must be two capital letters, such as CZ")
        }
      case "city": city = try value.text()
      case "street": street = try value.text()
      case "postcode": postcode = try value.text()
      case "endpoint":
        endpoint = Seller.Endpoint(try value.text())
        if endpoint == nil {
          throw value.complaint("must be a scheme and a number, such as 0088:4600000000008")
        }
      default:
        clientScheme = try value.text()
        guard Seller.Endpoint.isScheme(clientScheme) else {
          throw value.complaint("must be four digits, such as 9929")
        }
      }
    }
  }

  func seller(of company: Company) -> Seller {
    var seller = Seller(name: company.name, currency: company.currency)
    seller.taxNumber = taxNumber
    seller.country = country
    seller.city = city
    seller.street = street
    seller.postcode = postcode
    seller.endpoint = endpoint
    seller.clientScheme = clientScheme
    return seller
  }
}
