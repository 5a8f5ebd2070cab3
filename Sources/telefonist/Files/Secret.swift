internal import DeskStore
internal import Glibc

/// What is typed and must not be seen.
enum Secret {
  /// Asks at the terminal without showing what is typed.
  static func ask(_ prompt: String) throws -> String {
    guard isatty(STDIN_FILENO) == 1 else {
      throw Complaint("A PIN is typed at a terminal; “pin set” also takes --from-file FILE.")
    }
    var former = termios()
    tcgetattr(STDIN_FILENO, &former)
    var silent = former
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
    silent.c_lflag |= tcflag_t(ECHONL)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &former) }
    _ = prompt.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    guard let line = readLine(), !line.isEmpty else { throw Complaint("Nothing was typed.") }
    return line
  }
}

/// A file that holds a PIN, or tokens.
enum SecretFile {
  private static let longestBytes = 64

  /// Its first line. Throws where anybody but its owner may read it.
  static func pin(_ path: String) throws -> Pin {
    let text = try text(path, longest: longestBytes)
    guard let line = text.utf8.split(separator: 0x0A).first.flatMap({ String($0) }) else {
      throw FileComplaint(file: path, message: "there is no PIN in it")
    }
    return Pin(typed: line)
  }

  /// All of a file, if it is no longer than so many bytes. Throws where anybody but its owner may
  /// read it.
  static func text(_ path: String, longest: Int) throws -> String {
    let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let file = open(Places.absolute(path), flags)
    guard file >= 0 else { throw FileComplaint(file: path, message: "it can't be read") }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == getuid(),
      facts.st_mode & 0o077 == 0
    else {
      throw FileComplaint(
        file: path, message: "it must be a plain file of yours with mode 0600")
    }
    var bytes = [UInt8](repeating: 0, count: longest)
    let count = read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
