import Facilitation
import Languages
import ScriptFormat
import Testing

@testable import TreffApp

/// A block of a guide that is a script, or a part of one.
struct GuideExample: CustomTestStringConvertible {
    /// How a part is made a whole document: the word after `markdown` on the fence.
    enum Frame: String {
        /// It is whole.
        case document
        /// The facts at the top of a session.
        case top
        /// Phases and items.
        case session
        /// What stands in an item.
        case item
    }

    let language: Language
    let part: String
    let frame: Frame?
    let lines: [String]

    var testDescription: String { "\(language.tag): \(part)" }

    /// Those of a guide, in order; a block with another word on its fence has no frame.
    static func all(_ language: Language) -> [GuideExample] {
        let guide = Guide(language)
        return ([guide.page] + guide.parts).flatMap { part in
            part.blocks.compactMap { block in
                guard case .code(let info, let lines) = block, info != "sh" else { return nil }
                let words = info.split(separator: " ").map(String.init)
                return GuideExample(
                    language: language, part: part.title,
                    frame: words.count == 2 && words[0] == "markdown" ? Frame(rawValue: words[1]) : nil, lines: lines)
            }
        }
    }

    /// The whole document.
    var document: String {
        let text = lines.map { $0 + "\n" }.joined()
        let names = language == .en ? ("title", "language") : ("tittel", "språk")
        let top = "---\n\(names.0): Eksempel\n\(names.1): \(language.tag)\n---\n\n"
        let session = "# A (5 min)\n\n## B (5 min)\n"
        return switch frame {
        case .document?: text
        case .top?: text + "\n" + session
        case .session?: top + text
        case .item?: top + session + "\n" + text
        case nil: ""
        }
    }

    private var options: ReadingOptions {
        ReadingOptions(
            messages: language,
            toolbox: KnownToolbox(
                tools: ["helsekoppen": []], methods: ["to-og-to": []], worksheets: ["helsekoppen"]))
    }

    /// The document as it is read.
    var reading: Reading<Document> { DocumentReader.read(document, id: "x", options: options) }

    /// All that is found in it, by itself and as a plan.
    var findings: [Finding] {
        let reading = reading
        return reading.findings + (reading.script.map { ScriptCheck.findings($0, options: options) } ?? [])
    }
}

extension Guide {
    /// The languages that it is written in; others are shown the one that they fall back to.
    static let languages = Language.spoken.filter { BuiltInDocument.named("guide", $0) != nil }
}
