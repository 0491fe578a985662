// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A door to one C library: a module map and a shim, nothing else.
func door(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

func room(_ name: String, _ floorsBelow: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: floorsBelow, swiftSettings: house)
}

func story(
  _ room: String, _ needs: [Target.Dependency], fixtures: [String] = []
) -> Target {
  .testTarget(
    name: room + "Tests",
    dependencies: [.byName(name: room), "HelplineTesting"] + needs,
    exclude: fixtures,
    swiftSettings: house)
}

let package = Package(
  name: "helpline",
  products: [.executable(name: "helpline", targets: ["Command"])],
  targets: [
    // Floor 0: doors.
    door("CSQLite", "sqlite3", "libsqlite3-dev"),
    door("CMicrohttpd", "libmicrohttpd", "libmicrohttpd-dev"),
    door("CCurl", "libcurl", "libcurl4-openssl-dev"),
    door("CSodium", "libsodium", "libsodium-dev"),
    door("CCrypto", "libcrypto", "libssl-dev"),
    door("COath", "liboath", "liboath-dev"),
    door("CQrencode", "libqrencode", "libqrencode-dev"),
    .systemLibrary(name: "CMalloc"),

    .target(
      name: "CPhoneNumber", linkerSettings: [.linkedLibrary("phonenumber")]),

    // Floor 1: nouns and protocols; server and client.
    room("Helpline", []),
    room("HTTP", ["CMicrohttpd", "CCurl", "CCrypto", "CSodium"]),

    // Floor 2: decisions, and ways in and out.
    room("Journey", ["Helpline"]),
    room("Escalation", ["Helpline"]),
    room("Content", ["Helpline"]),
    room("Storage", ["Helpline", "CSQLite", "CSodium"]),
    room("Channels", ["Helpline", "HTTP", "CPhoneNumber"]),
    room("Console", ["Helpline", "HTTP", "COath", "CQrencode", "CSodium"]),

    // Floor 3: the switchboard.
    room(
      "Server",
      [
        "Helpline", "HTTP", "Journey", "Escalation", "Content", "Storage", "Channels", "Console",
        "CMalloc",
      ]),

    // Floor 4: the front door.
    .executableTarget(
      name: "Command",
      dependencies: [
        "Server", "HelplineTesting", "Helpline", "HTTP", "Journey", "Escalation", "Content",
        "Storage", "Channels", "Console",
      ],
      swiftSettings: house),

    // Beside the house: shared by all tests and by `helpline talk`.
    room("HelplineTesting", ["Helpline", "HTTP", "CSodium"]),

    story("Helpline", []),
    story("HTTP", ["Helpline"]),
    story("Journey", ["Helpline", "Content"]),
    story("Escalation", ["Helpline"]),
    story("Content", ["Helpline"], fixtures: ["Fixtures"]),
    story("Storage", ["Helpline"]),
    story("Channels", ["Helpline", "HTTP", "CSodium"]),
    story("Console", ["Helpline", "HTTP"]),
    story(
      "Server", ["Helpline", "HTTP", "Channels", "Content", "Storage", "Journey", "Escalation"]),
    story("Command", ["Helpline", "Server", "Content", "Storage", "Journey", "HTTP", "Channels"]),
    .testTarget(name: "HouseTests", swiftSettings: house),
  ],
  cxxLanguageStandard: .cxx17
)

/// A fuzz target: Fuzz/Form is FuzzForm. Only `ops/fuzz` builds them, for they link libFuzzer.
func fuzz(_ noun: String, _ rooms: [Target.Dependency]) -> Target {
  .executableTarget(
    name: "Fuzz" + noun, dependencies: ["FuzzDriver"] + rooms, path: "Fuzz/" + noun,
    swiftSettings: house + [.unsafeFlags(["-parse-as-library"])])
}

// Only the ladder, its nouns and its tests: `ops/tapes` and `ops/mutations` build nothing else.
if Context.environment["HELPLINE_LADDER"] != nil {
  let ladder: Set = [
    "Helpline", "HTTP", "CMicrohttpd", "CCurl", "CCrypto", "CSodium", "HelplineTesting",
    "Escalation", "EscalationTests",
  ]
  package.targets.removeAll { !ladder.contains($0.name) }
  package.products = []
}

if Context.environment["HELPLINE_FUZZ"] != nil {
  package.targets += [
    .target(name: "FuzzDriver", path: "Fuzz/Driver", swiftSettings: house),
    fuzz("Form", ["HTTP"]),
    fuzz("Normalizer", ["Helpline", "Journey"]),
    fuzz("Fluent", ["Content", "Helpline"]),
    fuzz("Cards", ["Content", "Helpline"]),
    fuzz("JSON", ["HTTP"]),
    fuzz("Token", ["HTTP"]),
    fuzz("Webhooks", ["Server", "Channels", "HTTP", "Helpline", "CSodium"]),
    fuzz("PDU", ["Channels", "Helpline"]),
    fuzz("Backup", ["Channels"]),
    fuzz("Officer", ["Escalation"]),
    fuzz("Place", ["Helpline", "Journey"]),
    fuzz("Request", ["HTTP", "Console"]),
  ]
}
