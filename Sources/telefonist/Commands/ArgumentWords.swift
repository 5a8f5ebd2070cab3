public import ArgumentParser
public import Desk
public import Exchange

// Words of the trade as the command line takes them.

extension PhoneKind: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension StaffMember.Presence: ExpressibleByArgument {}
extension OrderFormat: ExpressibleByArgument {}
