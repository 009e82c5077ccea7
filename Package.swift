// swift-tools-version: 6.2
import PackageDescription

// Which target may import which is the table of docs/architecture.md; `make lint` holds both against the code.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

func ours(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies + ["BriefTesting"], exclude: exclude,
        swiftSettings: strict)
}

func library(_ name: String, pkgConfig: String, apt: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "brief",
    platforms: [.macOS(.v26)],
    products: [.executable(name: "brief", targets: ["brief"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        library("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
        library("CCmark", pkgConfig: "libcmark", apt: "libcmark-dev"),
        library("CXML", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
        library("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
        ours("BriefCore"),
        ours("BriefText"),
        ours("BriefMarkdown", ["CCmark"]),
        ours("BriefHTTP", ["CCurl"]),
        ours("BriefModels", ["BriefCore", "BriefHTTP"]),
        ours(
            "BriefDocuments",
            ["BriefCore", "BriefText", "BriefMarkdown", "BriefHTTP", "CXML", "CCrypto", yams]),
        ours("BriefPages", ["BriefCore", "BriefMarkdown", mustache], resources: [.embedInCode("Templates")]),
        ours("BriefStages", ["BriefCore", "BriefText", "BriefMarkdown", "BriefDocuments", "BriefPages"]),
        ours("BriefLedger", ["BriefCore", grdb, sqlite], resources: [.embedInCode("Prices")]),
        .executableTarget(
            name: "brief",
            dependencies: [
                "BriefCore", "BriefText", "BriefMarkdown", "BriefHTTP", "BriefModels", "BriefDocuments",
                "BriefPages",
                "BriefStages", "BriefLedger", argumentParser, logging, yams,
            ],
            swiftSettings: strict),
        ours("BriefTesting", ["BriefCore", "BriefHTTP"]),
        tests("BriefCore", ["BriefCore"]),
        tests("BriefMarkdown", ["BriefMarkdown", "CCmark"]),
        tests("BriefStages", ["BriefCore", "BriefMarkdown", "BriefText", "BriefPages", "BriefStages"]),
        tests("BriefPages", ["BriefCore", "BriefMarkdown", "BriefPages"], exclude: ["Golden"]),
        tests("BriefHTTP", ["BriefHTTP"]),
        tests("brief", ["brief", "BriefHTTP", "BriefLedger", grdb], exclude: ["Help", "Golden"]),
        tests("BriefLedger", ["BriefCore", "BriefLedger", grdb]),
        tests("BriefModels", ["BriefCore", "BriefHTTP", "BriefModels"]),
        tests("BriefText", ["BriefText"]),
        tests("BriefDocuments", ["BriefCore", "BriefDocuments"]),
    ],
    swiftLanguageModes: [.v6]
)
