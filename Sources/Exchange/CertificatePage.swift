/// The certificate of a course as a page of HTML with its style inside, A4 across, to be printed
/// (C10).
public struct CertificatePage: Sendable {
  public struct Exam: Sendable {
    public var title: String
    public var percent: String
    public var day: String

    public init(title: String, percent: String, day: String) {
      self.title = title
      self.percent = percent
      self.day = day
    }
  }

  public var heading: String
  public var name: String
  /// What the person has done.
  public var sentence: String
  public var exams: [Exam]
  /// Place for day and signature.
  public var dated: String
  public var signature: String

  public init(
    heading: String, name: String, sentence: String, exams: [Exam], dated: String,
    signature: String
  ) {
    self.heading = heading
    self.name = name
    self.sentence = sentence
    self.exams = exams
    self.dated = dated
    self.signature = signature
  }

  public var html: String {
    var page = HTMLText()
    page.add(markup: "<!DOCTYPE html>\n")
    page.element("html") { html in
      html.element("head") { head in
        head.add(markup: "<meta charset=\"utf-8\"/>\n")
        head.element("title", heading)
        head.add(markup: Self.style)
      }
      html.element("body") { body in
        body.element("h1", heading)
        body.element("p", class: "name", name)
        body.element("p", sentence)
        body.element("table") { table in
          for exam in exams {
            table.element("tr") { row in
              row.element("td", exam.title)
              row.element("td", class: "figure", exam.percent)
              row.element("td", class: "figure", exam.day)
            }
          }
        }
        body.element("p", class: "foot") { foot in
          foot.element("span", dated)
          foot.element("span", class: "line", signature)
        }
      }
    }
    return page.written
  }

  private static let style: StaticString = """
    <style>
    @page { size: A4 landscape; margin: 20mm 28mm }
    body { font: 12pt/1.5 serif; text-align: center }
    h1 { font-size: 30pt; font-weight: normal; margin: 8mm 0 4mm }
    .name { font-size: 22pt; margin: 6mm 0 }
    table { margin: 6mm auto; border-collapse: collapse; text-align: left }
    td { padding: 0.6mm 8mm; border-bottom: 0.2mm solid #999 }
    .figure { text-align: right }
    .foot { display: flex; justify-content: space-between; margin-top: 14mm }
    .line { border-top: 0.2mm solid #000; min-width: 70mm; padding-top: 1mm }
    </style>

    """
}
