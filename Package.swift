// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The machine and its model search are optimised in debug builds too: the search visits every
/// state of a small world, which takes minutes otherwise.
let optimised = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// One room of the house. Its dependencies are all that it may import.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one room.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "telefonist",
  products: [.executable(name: "telefonist", targets: ["telefonist"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
  ],
  targets: [
    .target(name: "Desk", swiftSettings: optimised),
    room("TextScreen"),
    room("School", ["Desk", "DeskPhone"]),
    room("DeskViews", ["Desk", "School", "TextScreen"]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CNcurses"),
    room("CursesFront", ["TextScreen", "CNcurses", "CLinux"]),
    room("DeskStore", ["Desk", "Campaigns", grdb, sqlite, crypto, cryptoExtras]),
    room("DeskPhone", ["Desk"]),
    room("Asterisk", ["Desk", "DeskPhone", nio, nioPosix, nioSSL, crypto]),
    room("Softphone", ["Desk", "DeskPhone", "CLinux"]),
    room("Exchange", ["Desk"]),
    room("Door", ["Desk", nio, nioPosix, nioHTTP]),
    room("Projects", ["Desk"]),
    room("Campaigns", ["Desk"]),
    room("SampleCompany", ["Desk"]),
    room("Centre", ["Desk"]),
    .executableTarget(
      name: "telefonist",
      dependencies: [
        "Desk", "TextScreen", "DeskViews", "CursesFront", "DeskStore", "DeskPhone", "Asterisk",
        "Softphone", "School", "Exchange", "Projects", "Campaigns", "SampleCompany", "Centre",
        "Door",
        "CLinux", yams, argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "deskbench",
      dependencies: [
        "Desk", "TextScreen", "DeskViews", "DeskStore", "Exchange", "SampleCompany",
      ],
      path: "bench/deskbench", swiftSettings: strict),
    .testTarget(name: "DeskTests", dependencies: ["Desk"], swiftSettings: optimised),
    tests("SimulationTests", ["Desk", "DeskViews", "TextScreen"]),
    tests("TextScreenTests", ["TextScreen"]),
    tests("DeskViewsTests", ["DeskViews", "Desk", "School", "TextScreen"], exclude: ["Goldens"]),
    tests("CursesFrontTests", ["CursesFront", "TextScreen", "CNcurses", "CLinux"]),
    tests("ThemeTests", ["telefonist", "TextScreen"]),
    .target(
      name: "PostgresCluster", path: "Tests/PostgresCluster", swiftSettings: strict),
    tests(
      "DeskStoreTests",
      ["DeskStore", "Desk", "Campaigns", "SampleCompany", "PostgresCluster", grdb]),
    .target(
      name: "FakeAsterisk", dependencies: [nio, nioPosix, nioSSL, crypto],
      path: "Tests/FakeAsterisk", swiftSettings: strict),
    .target(name: "SoftphoneFake", path: "Tests/SoftphoneFake", swiftSettings: strict),
    tests(
      "DeskPhoneTests",
      ["DeskPhone", "Desk", "Asterisk", "FakeAsterisk", "Softphone", "SoftphoneFake"]),
    tests(
      "AsteriskTests", ["Asterisk", "FakeAsterisk", "Desk", "DeskPhone"],
      exclude: ["Recordings", "Certificates"]),
    tests(
      "SoftphoneTests", ["Softphone", "SoftphoneFake", "DeskPhone", "Desk"],
      exclude: ["Recordings"]),
    .target(name: "DoorClient", path: "Tests/DoorClient", swiftSettings: strict),
    tests("DoorTests", ["Door", "DoorClient", "telefonist", "Desk", "DeskStore", "SampleCompany"]),
    tests("ExchangeTests", ["Exchange", "Desk"], exclude: ["Fixtures"]),
    tests(
      "BenchTests", ["deskbench", "Desk", "DeskStore", "Exchange", "PostgresCluster"],
      exclude: ["Fixtures"]),
    tests("ProjectsTests", ["Projects", "telefonist", "Desk"]),
    tests("CampaignsTests", ["Campaigns", "Exchange", "Desk"]),
    tests("SchoolTests", ["School", "Desk", "DeskPhone"]),
    tests("SampleCompanyTests", ["SampleCompany", "Desk"]),
    tests("CentreTests", ["Centre", "Desk"]),
    tests(
      "TelefonistTests",
      [
        "telefonist", "Desk", "DeskStore", "DeskPhone", "DeskViews", "Exchange", "SampleCompany",
        "Asterisk", "Softphone", "School", "Centre", "TextScreen", argumentParser,
      ], exclude: ["Prices"]),
    tests(
      "TerminalTests", ["telefonist", "DoorClient", "FakeAsterisk", "PostgresCluster"],
      exclude: ["Calls"]),
    tests(
      "TidyTests", ["telefonist", "Desk", "DeskViews", "TextScreen", argumentParser],
      exclude: ["duties.txt"]),
  ]
)
