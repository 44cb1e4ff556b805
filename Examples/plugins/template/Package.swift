// swift-tools-version: 6.2
// A plugin that writes formats which need no program: a template each. A package of its own, so
// that its dependency stays out of policyconv.
import PackageDescription

let package = Package(
  name: "policyconv-export-template",
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1")
  ],
  targets: [
    .executableTarget(
      name: "policyconv-export-template",
      dependencies: [.product(name: "Mustache", package: "swift-mustache")])
  ],
  swiftLanguageModes: [.v6]
)
