// swift-tools-version: 6.2
// A converter of one's own: everything that policyconv reads and writes, and two formats more.
import PackageDescription

let package = Package(
  name: "acme",
  dependencies: [
    // In a package of your own: .package(url: "https://…/policyconv", from: "0.1.0")
    .package(name: "policyconv", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "acme",
      dependencies: [
        .product(name: "ConverterCore", package: "policyconv"),
        .product(name: "Exporters", package: "policyconv"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
