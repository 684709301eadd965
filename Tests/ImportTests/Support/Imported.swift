import Facilitation
import Languages
import ScriptFormat
import Testing

@testable import Import

/// A text as a script, with what is unsure below it.
func imported(_ text: String, named name: String = "plan.txt", roles: [String: Role] = [:]) throws -> String {
    told(try PlanImport.script(try PlanFile.read(Array(text.utf8), name: name), options: options(name, roles: roles)))
}

/// A script, with what is unsure below it.
func told(_ plan: ImportedPlan) -> String {
    let texts = Texts(language: plan.language)
    let doubts = plan.doubts.map { "\($0.place.map { "\($0)" } ?? "–"): \(texts($0.message))\n" }
    return plan.text + (doubts.isEmpty ? "" : "\n=====\n" + doubts.joined())
}

/// The options for a file of a name.
func options(_ name: String, roles: [String: Role] = [:]) -> ImportOptions {
    ImportOptions(roles: roles, title: String(name.prefix { $0 != "." }))
}

/// Expects a plan to become a script that has all its words, reads without errors and is laid out as usual.
func expectKept(_ source: SourceDocument, _ comment: Comment? = nil) throws {
    let plan = try PlanImport.script(source, options: options("plan"))
    let lost = WordBalance(source.texts).missing(in: WordBalance([plan.text]))
    #expect(lost.words == [], comment)
    let reading = ScriptReader.read(plan.text)
    #expect(reading.value != nil, comment)
    #expect(reading.findings.filter { $0.severity == .error }.map(\.message) == [], comment)
    #expect(try String(decoding: Layout.bytes(of: Array(plan.text.utf8)), as: UTF8.self) == plan.text, comment)
}
