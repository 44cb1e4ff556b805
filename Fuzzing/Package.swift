// swift-tools-version: 6.2
// Fuzz targets, apart from the main package so that sanitizer flags stay out of it. See README.md.
import PackageDescription

let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "policyconv", path: "..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "ConverterCore", package: "policyconv"),
        .product(name: "Exporters", package: "policyconv"),
      ],
      // libFuzzer brings the main function.
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
