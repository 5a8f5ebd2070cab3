internal import Desk

/// How a desk is told who sits at it.
enum SignOnWay: String, CaseIterable {
  /// By the account that signed in to the host.
  case account
  /// By a code and a PIN: several use one account, at a shared terminal.
  case pin
}

/// Who the account is that signed in to the host: by the configuration, else by the staff's logins.
/// The system says which account it is; no variable of the environment does.
struct Identity {
  let company: Company
  let accounts: [String: StaffCode]
  var account = LockedDesk.Account.own.name
  var isLocked = LockedDesk.isOn

  /// The account's own code; nil for an account that is nobody's.
  func own() throws -> StaffCode? {
    if let code = accounts[account] { return code }
    let members = company.staff.filter { $0.login == account }
    guard members.count < 2 else {
      let codes = members.map(\.code).joined(separator: ", ")
      throw Complaint("The account “\(account)” is the login of several of the staff: \(codes).")
    }
    return members.first?.code
  }

  /// Whose seat to take: who was named, else the account's own, else `usual`. A locked desk knows
  /// nobody but its account's own, as soon as accounts have owners.
  func wanted(
    named: StaffCode?, role: StaffMember.Role? = nil, usual: StaffCode?
  ) throws -> StaffCode? {
    let own = try own()
    if isLocked, own != nil || isKnowing {
      guard let own else { throw nobody }
      if let named, company.member(typed: named)?.code != company.member(typed: own)?.code {
        throw Complaint("The account “\(account)” opens the desk of \(own) alone.")
      }
      return own
    }
    if named != nil || role != nil { return named }
    if let code = own ?? usual { return code }
    guard accounts.isEmpty else { throw nobody }
    return nil
  }

  /// Whether any account has an owner.
  private var isKnowing: Bool { !accounts.isEmpty || company.staff.contains { $0.login != nil } }

  private var nobody: Complaint {
    Complaint(
      """
      The account “\(account)” is nobody's: neither “accounts” in the configuration nor a login of \
      the staff names it.
      """)
  }
}
