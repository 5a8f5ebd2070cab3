import Desk
import TextScreen

/// What is known of a contact of a campaign before the call (B2.4): what the list has, the offer
/// that brings back who refused, and how often there was a call.
enum ContactView {
  static func draw(
    _ contact: CampaignContact, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    guard let project = state.company.project(contact.project) else { return }
    let language = state.language(of: project)
    var rest = area
    if let offer = project.offers.first(where: { $0.name == contact.offer }), !rest.isEmpty {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(words.errand.newOffer + ": ", .dim, into: &frame)
      pen.write(offer.title[language], .good, limit: pen.room - 1, into: &frame)
    }
    for row in rows(contact, project, state) where !rest.isEmpty {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(row.label, .dim, limit: Self.labelWidth - 1, into: &frame)
      pen.move(to: rest.column + 2 + Self.labelWidth)
      pen.write(row.value, .text, limit: pen.room - 1, into: &frame)
    }
    if !contact.calls.isEmpty, !rest.isEmpty {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      let text = words.errand.calledBefore(contact.calls.count)
      pen.write(text, .dim, limit: pen.room - 1, into: &frame)
    }
  }

  /// How many rows it likes to have.
  static func rows(for contact: CampaignContact, _ state: State) -> Int {
    guard let project = state.company.project(contact.project) else { return 0 }
    return rows(contact, project, state).count + (contact.offer == nil ? 0 : 1)
      + (contact.calls.isEmpty ? 0 : 1)
  }

  private static let labelWidth = 20

  private static func rows(
    _ contact: CampaignContact, _ project: Project, _ state: State
  ) -> [(label: String, value: String)] {
    guard let form = project.form else { return [] }
    let surroundings = state.surroundings(of: project)
    let speech = FormSpeech(
      surroundings: surroundings, reading: form.read(contact.given, in: surroundings))
    return form.fields.filter { $0.isGiven && contact.given[$0.name] != nil }.map { field in
      (field.label[surroundings.language], speech.say(Tongues("{\(field.name)}")))
    }
  }
}
