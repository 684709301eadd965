// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    // Types are put together by code and not from their names while the program starts.
    .unsafeFlags(
        ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release)),
]

/// The core is read and counted by thousands in the tests, and led in hundreds of sessions: there it has to be fast too.
let core = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "treff",
    products: [.executable(name: "treff", targets: ["treff"])],
    dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")],
    targets: [
        .systemLibrary(name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .systemLibrary(name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
        .systemLibrary(name: "CSignalDescriptor"),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        .target(name: "CLanguages"),
        .target(
            name: "Languages", dependencies: ["CLanguages"], exclude: ["nb", "nn", "en"], swiftSettings: core),
        .target(name: "Basics", swiftSettings: core),
        .target(name: "Archive", dependencies: ["Languages", "CZlib"], swiftSettings: strict),
        .target(name: "Facilitation", dependencies: ["Languages"], swiftSettings: core),
        .target(
            name: "ScriptFormat",
            dependencies: ["Basics", "Facilitation", "Languages", "CYaml"],
            swiftSettings: core),
        .target(
            name: "Import",
            dependencies: ["Archive", "Facilitation", "Languages", "ScriptFormat", "CExpat"],
            swiftSettings: core),
        .target(name: "RecordStore", dependencies: ["Basics", "Facilitation", "Languages"], swiftSettings: strict),
        .target(name: "Reports", dependencies: ["Basics", "Facilitation", "Languages"], swiftSettings: core),
        .target(name: "Terminal", dependencies: ["Basics", "CEditline", "CSignalDescriptor"], swiftSettings: strict),
        .target(
            name: "TreffApp",
            dependencies: [
                "Archive", "Basics", "ScriptFormat", "Import", "RecordStore", "Reports", "Facilitation", "Languages",
                "Terminal",
                "CMessageDigest",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "treff", dependencies: ["TreffApp"], swiftSettings: strict),
        .executableTarget(name: "manual", dependencies: ["Basics"], swiftSettings: strict),

        .target(
            name: "TestSupport", dependencies: ["Facilitation", "Languages", "RecordStore", "ScriptFormat"],
            path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
        .testTarget(name: "LanguagesTests", dependencies: ["Languages", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "BasicsTests", dependencies: ["Basics", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ArchiveTests", dependencies: ["Archive", "Languages", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "FacilitationTests", dependencies: ["Facilitation", "Languages", "RecordStore", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ScriptFormatTests", dependencies: ["ScriptFormat", "Facilitation", "Languages", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ImportTests",
            dependencies: ["Archive", "Import", "ScriptFormat", "Facilitation", "Languages", "TestSupport"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "RecordStoreTests",
            dependencies: ["Basics", "RecordStore", "Facilitation", "Languages", "TestSupport"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["Reports", "RecordStore", "Facilitation", "Languages", "TestSupport"],
            swiftSettings: strict),
        .executableTarget(
            name: "terminal-demo", dependencies: ["Terminal"], path: "Tests/TerminalDemo", swiftSettings: strict),
        .testTarget(
            name: "TerminalTests", dependencies: ["Basics", "Terminal", "TestSupport", "terminal-demo"],
            swiftSettings: strict),
        .testTarget(
            name: "TreffAppTests",
            dependencies: [
                "Basics", "TreffApp", "ScriptFormat", "RecordStore", "Terminal", "Facilitation", "Languages",
                "TestSupport",
            ],
            swiftSettings: strict),
        .executableTarget(name: "EmptyProgram", path: "Tests/EmptyProgram", swiftSettings: strict),
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "Facilitation", "Languages", "RecordStore", "ScriptFormat", "TestSupport", "EmptyProgram", "treff",
            ],
            path: "Tests/Benchmarks", swiftSettings: strict),
        .executableTarget(
            name: "markdown-division", dependencies: ["ScriptFormat"], path: "Tests/CommonMark",
            exclude: ["compare.py", "corpus.py", "differences.py", "reference.py"], swiftSettings: strict),
        .testTarget(name: "EndToEndTests", dependencies: ["treff", "manual", "TestSupport"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
