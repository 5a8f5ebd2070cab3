internal import Glibc

/// What is used of libpq. It is loaded by the first store on a server and not with the program:
/// linked, it brings two dozen libraries along, which every start of a desk would wait for.
struct PostgresLibrary: @unchecked Sendable {
  typealias Text = UnsafePointer<CChar>

  let connect: @convention(c) (UnsafePointer<Text?>, UnsafePointer<Text?>, CInt) -> OpaquePointer?
  let finish: @convention(c) (OpaquePointer?) -> Void
  /// 0 for a connection that works.
  let status: @convention(c) (OpaquePointer?) -> CInt
  let errorMessage: @convention(c) (OpaquePointer?) -> Text?
  let socket: @convention(c) (OpaquePointer?) -> CInt
  let serverVersion: @convention(c) (OpaquePointer?) -> CInt
  let processID: @convention(c) (OpaquePointer?) -> CInt
  let consumeInput: @convention(c) (OpaquePointer?) -> CInt
  let notification: @convention(c) (OpaquePointer?) -> UnsafeMutableRawPointer?
  let free: @convention(c) (UnsafeMutableRawPointer?) -> Void

  /// Who hears the server's remarks, which would be printed across the screen else.
  let listenToRemarks:
    @convention(c) (OpaquePointer?, Listener?, UnsafeMutableRawPointer?) -> Listener?
  typealias Listener = @convention(c) (UnsafeMutableRawPointer?, Text?) -> Void

  let run: @convention(c) (OpaquePointer?, Text) -> OpaquePointer?
  let prepare:
    @convention(c) (OpaquePointer?, Text, Text, CInt, UnsafePointer<CUnsignedInt>?) ->
      OpaquePointer?
  let runPrepared:
    @convention(c) (
      OpaquePointer?, Text, CInt, UnsafePointer<Text?>?, UnsafePointer<CInt>?,
      UnsafePointer<CInt>?, CInt
    ) -> OpaquePointer?

  let resultStatus: @convention(c) (OpaquePointer?) -> CInt
  let errorField: @convention(c) (OpaquePointer?, CInt) -> Text?
  let commandStatus: @convention(c) (OpaquePointer?) -> Text?
  let changedRows: @convention(c) (OpaquePointer?) -> Text?
  let rowCount: @convention(c) (OpaquePointer?) -> CInt
  let value: @convention(c) (OpaquePointer?, CInt, CInt) -> Text?
  let length: @convention(c) (OpaquePointer?, CInt, CInt) -> CInt
  let isNull: @convention(c) (OpaquePointer?, CInt, CInt) -> CInt
  let clear: @convention(c) (OpaquePointer?) -> Void

  /// Where a notification (`PGnotify` of libpq-fe.h) has its sender: behind the channel's name.
  static let senderOffset = MemoryLayout<UnsafeRawPointer>.size

  static let loaded = Result { try PostgresLibrary() }

  private init() throws {
    guard let handle = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL) else {
      throw PostgresTrouble(
        state: PostgresTrouble.noLibrary, message: dlerror().map { String(cString: $0) } ?? "")
    }
    func function<Function>(_ name: String) throws -> Function {
      guard let address = dlsym(handle, name) else {
        throw PostgresTrouble(state: PostgresTrouble.noLibrary, message: name)
      }
      return unsafeBitCast(address, to: Function.self)
    }
    connect = try function("PQconnectdbParams")
    finish = try function("PQfinish")
    status = try function("PQstatus")
    errorMessage = try function("PQerrorMessage")
    socket = try function("PQsocket")
    serverVersion = try function("PQserverVersion")
    processID = try function("PQbackendPID")
    consumeInput = try function("PQconsumeInput")
    notification = try function("PQnotifies")
    free = try function("PQfreemem")
    listenToRemarks = try function("PQsetNoticeProcessor")
    run = try function("PQexec")
    prepare = try function("PQprepare")
    runPrepared = try function("PQexecPrepared")
    resultStatus = try function("PQresultStatus")
    errorField = try function("PQresultErrorField")
    commandStatus = try function("PQcmdStatus")
    changedRows = try function("PQcmdTuples")
    rowCount = try function("PQntuples")
    value = try function("PQgetvalue")
    length = try function("PQgetlength")
    isNull = try function("PQgetisnull")
    clear = try function("PQclear")
  }
}
