import Facilitation
import Languages

/// What the readers of all kinds of document have in common.
struct AnyReader {
    let expected: [DocumentKind]
    let id: String
    let options: ReadingOptions

    /// Reads a file's bytes; the wider toolbox is asked for where the one of the options lacks a name.
    func read(_ bytes: [UInt8], wider: (() -> KnownToolbox)? = nil) -> Reading<Document> {
        let document = ParsedDocument(bytes)
        var report = document.report
        if report.isRefused { return reading(document, nil, report, Exceptions(), language: options.otherwise) }
        guard let kind = kind(of: document, &report) else {
            return reading(document, nil, report, Exceptions(), language: options.otherwise)
        }
        reportFences(document, &report)
        TextCheck(text: document.text, source: document.source).report(&report)
        let values = FrontMatterValues(document, kind: kind, &report)
        var exceptions = Exceptions(values.entry(.exceptions), &report)
        var session: WrittenSession?
        let value = meaning(of: document, kind, values, wider, &session, &report)
        exceptions.use(for: report)
        // Nothing else looks at a tool or a method.
        if kind == .tool || kind == .method { exceptions.reportUnneeded(&report) { _ in true } }
        session?.fileNumber = options.fileNumber
        var reading = reading(document, value, report, exceptions, language: values.language)
        reading.session = session
        return reading
    }

    private func kind(of document: ParsedDocument, _ report: inout Report) -> DocumentKind? {
        let found = document.kind
        if let found, expected.contains(found) { return found }
        report = Report()
        if let found, let wanted = expected.first {
            report.refuse(.wrongKind(found: found, expected: wanted), at: document.top)
        } else if expected.count == 1 || expected.count == DocumentKind.allCases.count {
            report.refuse(.notAScript(kind: nil, expected: expected[0]), at: document.top)
        } else {
            report.refuse(.notAScript(kind: nil, expected: .tool), at: document.top)
        }
        return nil
    }

    private func reportFences(_ document: ParsedDocument, _ report: inout Report) {
        switch document.fences {
        case .both: break
        case .unclosed:
            report.add(.frontMatterUnclosed, at: document.top)
        case .unopened:
            report.add(
                .frontMatterMissing(isUnopened: true), at: document.top, fix: "---\n", replacing: document.top.prefix(0)
            )
        case .unfenced:
            let facts = document.tree.frontMatter?.range ?? document.top
            report.add(
                .frontMatterMissing(isUnopened: true), at: document.top,
                fix: "---\n\(document.source.text(facts))\n---", replacing: facts)
        case .none:
            report.add(.frontMatterMissing(isUnopened: false), at: document.top)
        }
    }

    private func meaning(
        of document: ParsedDocument, _ kind: DocumentKind, _ values: FrontMatterValues, _ wider: (() -> KnownToolbox)?,
        _ session: inout WrittenSession?, _ report: inout Report
    ) -> Document? {
        switch kind {
        case .session:
            let reader = SessionReader(document: document, toolbox: options.toolbox)
            guard let read = reader.read(values, wider: wider, &report) else { return nil }
            Check.readSession(read, &report)
            guard !read.script.items.isEmpty else { return nil }
            session = read
            return .session(read.script)
        case .tool, .method:
            return .tool(ToolMaker(document: document, id: id, kind: kind).read(values, &report))
        case .course:
            var course = CourseMaker(document: document, id: id).read(values, &report)
            course.rules = ChosenRules.read(values.parts(.rules, in: document.text), &report)
            return .course(course)
        }
    }

    private func reading(
        _ document: ParsedDocument, _ value: Document?, _ report: Report, _ exceptions: Exceptions, language: Language
    ) -> Reading<Document> {
        let writer = FindingWriter(source: document.source, language: options.messages ?? language)
        let accepted = options.exceptions.union(exceptions.reasons.keys)
        return Reading(
            value: report.isRefused ? nil : value, findings: writer.findings(of: report, except: accepted),
            accepted: exceptions, document: document)
    }
}
