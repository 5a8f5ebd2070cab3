/// Why a command can't go on, in words for whoever typed it.
struct Complaint: Error, Hashable, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
