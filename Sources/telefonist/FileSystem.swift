internal import CLinux

/// Where a file is kept.
enum FileSystem {
  /// Kinds that are reached through a network or another program: NFS, SMB, CIFS, SMB2, FUSE, 9P,
  /// Ceph, AFS, Coda, Lustre, OCFS2, GFS2 (statfs(2)).
  private static let distant: Set<Int> = [
    0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x00C3_6400, 0x5346_414F,
    0x7375_7245, 0x0BD0_0BD0, 0x7461_636F, 0x0116_1970,
  ]

  /// Whether it is on a disk of this computer.
  static func isLocal(_ path: String) -> Bool {
    let kind = linux_file_system(path)
    return kind >= 0 && !distant.contains(Int(kind))
  }
}
