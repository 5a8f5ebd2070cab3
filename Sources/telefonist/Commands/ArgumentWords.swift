public import ArgumentParser
public import Campaigns
public import Desk
public import Exchange

// Words of the trade as the command line takes them.

extension PhoneKind: ExpressibleByArgument {}
extension ClientComplaint.Road: ExpressibleByArgument {}
extension Contact.Warmth: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension StaffMember.Presence: ExpressibleByArgument {}
extension StaffMember.Role: ExpressibleByArgument {
  public init?(argument: String) { self.init(named: argument) }
  public static var allValueStrings: [String] { argumentNames }
}
extension OrderFormat: ExpressibleByArgument {}
