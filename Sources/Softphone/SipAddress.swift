/// SIP addresses: which ones are sent, and what one says of a caller.
enum SipAddress {
  private static let longest = 256
  private static let prefixes = ["sip:", "sips:"]
  /// What a number may hold on its way into an address.
  private static let numberCharacters = Set("+*#0123456789".unicodeScalars)
  private static let userCharacters = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()+".unicodeScalars)
  /// Without `?`, which would add headers, and without what could break a command.
  private static let addressCharacters = userCharacters.union(":@;=%,[]&$/#".unicodeScalars)

  /// Whether a whole address may be sent.
  static func isSound(_ address: String) -> Bool {
    guard address.utf8.count <= longest,
      let prefix = prefixes.first(where: { address.lowercased().hasPrefix($0) })
    else { return false }
    let rest = address.dropFirst(prefix.count)
    guard rest.unicodeScalars.allSatisfy(addressCharacters.contains) else { return false }
    let host = rest.split(separator: "@", omittingEmptySubsequences: false)
    guard host.count <= 2, let last = host.last, let first = last.first else { return false }
    return host.allSatisfy { !$0.isEmpty } && (first.isLetter || first.isNumber || first == "[")
  }

  /// The address to call for a number, a colleague's name or a whole address; nil: there is none.
  static func address(of target: String, rule: String?) -> String? {
    let target = target.filter { !$0.isWhitespace }
    if prefixes.contains(where: { target.lowercased().hasPrefix($0) }) {
      return isSound(target) ? target : nil
    }
    guard let rule, let user = user(target) else { return nil }
    let address = rule.replacing("{number}", with: user)
    return isSound(address) ? address : nil
  }

  /// The digits of a number that is written for people; a name as it stands.
  private static func user(_ target: String) -> String? {
    let digits = String(
      String.UnicodeScalarView(target.unicodeScalars.filter(numberCharacters.contains)))
    let written = numberCharacters.union("()-./".unicodeScalars)
    if target.unicodeScalars.allSatisfy(written.contains) {
      return digits.contains(where: \.isNumber) ? digits.replacing("#", with: "%23") : nil
    }
    guard target.unicodeScalars.allSatisfy(userCharacters.contains) else { return nil }
    return target.isEmpty ? nil : target
  }
}

/// Who calls, as the From header tells it. Both may hold anything, control characters included.
struct SipCaller: Equatable {
  private static let longestName = 120
  private static let longestNumber = 64

  /// Empty when withheld.
  var number = ""
  var name = ""

  /// Reads `"Name" <sip:user@host;parameters>`, with or without its parts.
  init(from header: String) {
    let text = Substring(header)
    if let open = text.lastIndex(of: "<") {
      name = Self.unquoted(text[..<open])
      let rest = text[text.index(after: open)...]
      number = Self.user(rest[..<(rest.firstIndex(of: ">") ?? rest.endIndex)])
    } else {
      number = Self.user(text)
    }
    if number.lowercased() == "anonymous" || number.lowercased() == "unavailable" { number = "" }
    if name.lowercased() == "anonymous" { name = "" }
  }

  private static func user(_ address: Substring) -> String {
    var rest = address
    if let colon = rest.firstIndex(of: ":") { rest = rest[rest.index(after: colon)...] }
    guard let at = rest.lastIndex(of: "@") else { return "" }
    rest = rest[..<at]
    if let end = rest.firstIndex(where: { $0 == ";" || $0 == ":" }) { rest = rest[..<end] }
    // Some write the plus of an international number as %2B.
    let number = rest.replacing("%2B", with: "+").replacing("%2b", with: "+")
    return String(number.unicodeScalars.prefix(longestNumber).map(Character.init))
  }

  private static func unquoted(_ text: Substring) -> String {
    var name = text[...]
    while name.first == " " { name.removeFirst() }
    while name.last == " " { name.removeLast() }
    if name.count >= 2, name.first == "\"", name.last == "\"" {
      name = name.dropFirst().dropLast()
    }
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in name.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      isEscaped = false
      plain.append(scalar)
      if plain.count == longestName { break }
    }
    return String(plain)
  }
}
