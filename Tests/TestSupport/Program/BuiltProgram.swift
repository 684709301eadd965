import Foundation

/// A program that was built together with the tests.
public enum BuiltProgram {
    /// Where it is: beside the bundle of the tests.
    ///
    /// - Throws: `TerminalFailure` when it has not been built.
    public static func path(_ name: String) throws -> String {
        let runner = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? runner
        let path = URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent(name).path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw TerminalFailure("\(path) has not been built.")
        }
        return path
    }
}
