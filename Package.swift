// swift-tools-version: 6.2
// The package: CLibXML2 <- ConverterCore <- Exporters <- policyconv, never backward.
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "policyconv",
  products: [
    .library(name: "ConverterCore", targets: ["ConverterCore"]),
    .library(name: "Exporters", targets: ["Exporters"]),
    .executable(name: "policyconv", targets: ["policyconv"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CMemory"),
    .systemLibrary(name: "CSpawn"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "ConverterCore",
      dependencies: [
        "CLibXML2", "CSpawn", "CZlib", .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Lexicons/en", "Lexicons/README.md", "Policy/Wire/json"],
      swiftSettings: strict),
    .target(
      name: "Exporters", dependencies: ["ConverterCore"],
      exclude: ["Consent/Schema/json", "External/json", "Fideslang/json", "OPP115/json"],
      swiftSettings: strict),
    .executableTarget(
      name: "policyconv",
      dependencies: [
        "CMemory", "ConverterCore", "Exporters",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["ConverterCore", "CSpawn"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "ConverterCoreTests", dependencies: ["ConverterCore", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ExportersTests", dependencies: ["Exporters", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["ConverterCore", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
