import Foundation
import Glibc
import TestSupport
import Testing

/// A file that no author would write by hand, given as a session script.
struct HostileScript: CustomTestStringConvertible {
    let name: String
    /// What is told of it: part of a sentence, or the code of a finding.
    let told: String
    /// Whether it can be led all the same, with its faults told.
    var isLed = false
    /// Puts it in its place.
    let make: @Sendable (_ path: String) throws -> Void

    var testDescription: String { name }

    static let head = "---\nkurs: K\nsamling: 1\ntittel: T\nspråk: nb\n---\n\n# Oppstart (30 min)\n\n"
    private static let item = "## Hei (30 min)\n\n"

    /// A file with these bytes.
    private static func file(
        _ name: String, _ told: String, isLed: Bool = false, _ bytes: @escaping @Sendable () -> Data
    ) -> HostileScript {
        HostileScript(name: name, told: told, isLed: isLed) { try bytes().write(to: URL(fileURLWithPath: $0)) }
    }

    static let all: [HostileScript] = [
        file("10,000 items", "[too-many-items]", isLed: true) {
            Data((head + (0..<10_000).map { "## Punkt \($0) (1 min)\n\nTekst.\n\n" }.joined()).utf8)
        },
        file("a line of nearly 1 MB", "[long-line]", isLed: true) {
            Data((head + item + String(repeating: "æ", count: 450_000) + "\n").utf8)
        },
        file("a line of more than 1 MB", "[too-large]") {
            Data((head + item + String(repeating: "ord ", count: 270_000) + "\n").utf8)
        },
        file("a title of nearly 1 MB", "[long-line]", isLed: true) {
            Data((head + "## " + String(repeating: "x", count: 900_000) + " (30 min)\n\nHei.\n").utf8)
        },
        file("20,000 questions", "Samlingen er lagret", isLed: true) {
            Data((head + item + "Spørsmål:\n" + String(repeating: "- a\n", count: 20_000)).utf8)
        },
        file("aliases of aliases", "[front-matter-feature]", isLed: true) {
            let lines = zip("abcdefgh", "bcdefghi").map { before, name in
                "\(name): &\(name) [\(Array(repeating: "*\(before)", count: 9).joined(separator: ","))]\n"
            }
            return Data(
                ("---\ntittel: T\na: &a [x,x,x]\n" + lines.joined() + "mål: *i\n---\n\n# A (5 min)\n\n## B (5 min)\n")
                    .utf8)
        },
        file("100,000 brackets in the front matter", "[front-matter-too-long]", isLed: true) {
            let brackets = String(repeating: "[", count: 100_000)
            return Data("---\ntittel: \(brackets)\n---\n\n# A (5 min)\n\n## B (5 min)\n".utf8)
        },
        file("invalid UTF-8", "[not-utf8]", isLed: true) {
            Data((head + "## H").utf8) + Data([0xFF, 0xFE, 0xC3, 0x28, 0xE5]) + Data(" (30 min)\n".utf8)
        },
        file("a program", "[not-a-script]") {
            Data([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]) + Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0) })
        },
        file("200,000 comments that begin", "[unclosed-comment]", isLed: false) {
            Data((head + String(repeating: "<!--", count: 200_000)).utf8)
        },
        file("nothing", "[not-a-script]") { Data() },
        HostileScript(name: "100 MB", told: "større enn 4 MB") { path in
            guard FileManager.default.createFile(atPath: path, contents: nil), truncate(path, 100 << 20) == 0 else {
                throw TerminalFailure("No file of 100 MB can be made.")
            }
        },
        HostileScript(name: "a folder", told: "det er en mappe") { path in
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        },
        HostileScript(name: "a pipe with a name", told: "ikke en vanlig fil") { mkfifo($0, 0o600) },
        HostileScript(name: "a device", told: "ikke en vanlig fil") { path in
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
        },
        HostileScript(
            name: "a link to itself", told: "kan ikke lese",
            make: { path in
                try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
            }),
        HostileScript(name: "nothing at all", told: "Fant ikke skriptet") { _ in },
    ]
}
