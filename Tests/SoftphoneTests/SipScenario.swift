/// What a party of a real call does, as sipp reads it.
struct SipScenario {
  let text: String

  private init(_ steps: [String]) {
    text =
      """
      <?xml version="1.0" encoding="UTF-8" ?>
      <scenario name="party">
      \(steps.joined(separator: "\n"))
      </scenario>

      """
  }

  /// Picks up after it has rung a moment, and stays until the other side hangs up.
  static let answers = SipScenario(
    [recv("INVITE"), ringing, pause(200), pickUp, recv("ACK")] + conversation)

  /// Rings until the other side gives up.
  static let ringsOn = SipScenario([
    """
    <recv request="INVITE"><action>
      <ereg regexp=".*" search_in="hdr" header="CSeq:" assign_to="1"/>
    </action></recv>
    """, ringing, recv("CANCEL"), respond("200 OK"),
    send(
      """
      SIP/2.0 487 Request Terminated
      [last_Via:]
      [last_From:]
      [last_To:];tag=[call_number]
      [last_Call-ID:]
      CSeq: [$1]
      Content-Length: 0
      """), recv("ACK"),
  ])

  /// Refuses, with a code and its words.
  static func refuses(_ status: String) -> SipScenario {
    SipScenario([recv("INVITE"), respond(status, tag: true), recv("ACK")])
  }

  /// Lets an account sign on, or not.
  static func registers(_ status: String) -> SipScenario {
    SipScenario([
      recv("REGISTER"),
      send(
        """
        SIP/2.0 \(status)
        [last_Via:]
        [last_From:]
        [last_To:];tag=[call_number]
        [last_Call-ID:]
        [last_CSeq:]
        [last_Contact:];expires=600
        Content-Length: 0
        """),
    ])
  }

  /// Calls, and stays until the softphone hangs up.
  static func calls(from: String) -> SipScenario {
    SipScenario(
      [invite(from), recv(100, isOptional: true), recv(180), recv(200), acknowledge]
        + conversation)
  }

  /// Calls, and hangs up so many milliseconds after the answer.
  static func calls(from: String, hangingUpAfter milliseconds: Int) -> SipScenario {
    SipScenario([
      invite(from), recv(100, isOptional: true), recv(180), recv(200), acknowledge,
      pause(milliseconds), request("BYE", number: 2), recv(200),
    ])
  }

  /// Calls, and gives up before an answer.
  static func abandons(from: String, after milliseconds: Int) -> SipScenario {
    SipScenario([
      invite(from), recv(100, isOptional: true), recv(180), pause(milliseconds),
      send(
        """
        CANCEL sip:operator@[remote_ip]:[remote_port] SIP/2.0
        [last_Via:]
        From: \(from);tag=[call_number]
        To: <sip:operator@[remote_ip]:[remote_port]>
        [last_Call-ID:]
        CSeq: 1 CANCEL
        Max-Forwards: 70
        Content-Length: 0
        """), recv(200), recv(487),
      send(
        """
        ACK sip:operator@[remote_ip]:[remote_port] SIP/2.0
        [last_Via:]
        From: \(from);tag=[call_number]
        [last_To:]
        [last_Call-ID:]
        CSeq: 1 ACK
        Max-Forwards: 70
        Content-Length: 0
        """),
    ])
  }

  // MARK: Steps

  /// Goes along with holds until the other side hangs up.
  private static let conversation = [
    "<label id=\"1\"/>",
    "<recv request=\"INVITE\" optional=\"true\" next=\"2\"/>",
    "<recv request=\"ACK\" optional=\"true\" next=\"1\"/>",
    recv("BYE"), respond("200 OK"), "<nop next=\"9\"/>",
    "<label id=\"2\"/>",
    send(pickedUp(tag: false), next: "1"),
    "<label id=\"9\"/>",
  ]

  private static let ringing = respond("180 Ringing", tag: true)
  private static let pickUp = send(pickedUp(tag: true), attributes: " retrans=\"500\"")
  private static let acknowledge = request("ACK", number: 1)

  private static func recv(_ request: String, isOptional: Bool = false) -> String {
    "<recv request=\"\(request)\"\(isOptional ? " optional=\"true\"" : "")/>"
  }

  private static func recv(_ response: Int, isOptional: Bool = false) -> String {
    "<recv response=\"\(response)\"\(isOptional ? " optional=\"true\"" : "") rrs=\"true\"/>"
  }

  private static func pause(_ milliseconds: Int) -> String {
    "<pause milliseconds=\"\(milliseconds)\"/>"
  }

  private static func send(_ message: String, next: String? = nil, attributes: String = "")
    -> String
  {
    let next = next.map { " next=\"\($0)\"" } ?? ""
    return "<send\(next)\(attributes)><![CDATA[\n\(message)\n\n]]></send>"
  }

  private static func respond(_ status: String, tag: Bool = false) -> String {
    send(
      """
      SIP/2.0 \(status)
      [last_Via:]
      [last_From:]
      [last_To:]\(tag ? ";tag=[call_number]" : "")
      [last_Call-ID:]
      [last_CSeq:]
      Contact: <sip:[local_ip]:[local_port]>
      Content-Length: 0
      """)
  }

  private static func pickedUp(tag: Bool) -> String {
    """
    SIP/2.0 200 OK
    [last_Via:]
    [last_From:]
    [last_To:]\(tag ? ";tag=[call_number]" : "")
    [last_Call-ID:]
    [last_CSeq:]
    Contact: <sip:[local_ip]:[local_port]>
    Content-Type: application/sdp
    Content-Length: [len]

    \(voice)
    """
  }

  private static let voice =
    """
    v=0
    o=party 1 1 IN IP4 [local_ip]
    s=-
    c=IN IP4 [local_ip]
    t=0 0
    m=audio [media_port] RTP/AVP 0
    a=rtpmap:0 PCMU/8000
    """

  private static func invite(_ from: String) -> String {
    send(
      """
      INVITE sip:operator@[remote_ip]:[remote_port] SIP/2.0
      Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
      From: \(from);tag=[call_number]
      To: <sip:operator@[remote_ip]:[remote_port]>
      Call-ID: [call_id]
      CSeq: 1 INVITE
      Contact: <sip:party@[local_ip]:[local_port]>
      Max-Forwards: 70
      Content-Type: application/sdp
      Content-Length: [len]

      \(voice)
      """, attributes: " retrans=\"500\"")
  }

  private static func request(_ method: String, number: Int) -> String {
    send(
      """
      \(method) sip:operator@[remote_ip]:[remote_port] SIP/2.0
      Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
      [last_From:]
      [last_To:]
      [last_Call-ID:]
      CSeq: \(number) \(method)
      Max-Forwards: 70
      Content-Length: 0
      """)
  }
}
