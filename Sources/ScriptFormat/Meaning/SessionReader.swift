import Facilitation
import Languages

/// Reads what a session script means.
struct SessionReader {
    let document: ParsedDocument
    /// The tools and methods at hand, where they are known.
    let toolbox: KnownToolbox?

    /// The session, perhaps without items; `nil` where there is not a phase.
    ///
    /// The wider toolbox is asked for where the first one lacks a name.
    func read(
        _ values: FrontMatterValues, wider: (() -> KnownToolbox)?, _ report: inout Report
    ) -> WrittenSession? {
        let outline = outline(values, hasHeadingsOnly: false, &report)
        if outline.phases.isEmpty {
            report.refuse(.noPhases, at: document.top)
            return nil
        }
        var toolbox = toolbox
        if let wider, let ids = toolbox, !outline.hasOnlyNames(of: ids, in: document.text) { toolbox = wider() }
        let script = script(values, outline, toolbox, &report)
        return WrittenSession(script, outline, values, in: document.text, toolbox: toolbox)
    }

    /// What its headings say: a session whose phases and items are empty.
    func headings(_ values: FrontMatterValues, _ report: inout Report) -> Script? {
        let outline = outline(values, hasHeadingsOnly: true, &report)
        return outline.phases.isEmpty ? nil : script(values, outline, nil, &report)
    }

    private func outline(
        _ values: FrontMatterValues, hasHeadingsOnly: Bool, _ report: inout Report
    ) -> SessionOutline {
        var reader = OutlineReader(document.text, hasHeadingsOnly: hasHeadingsOnly)
        var outline = reader.read(document.tree.blocks, &report)
        if report.has(.headingLevels) {
            report.mend(.headingLevels, with: RaisedHeadings.edit(document.tree.blocks, in: document.source))
        }
        OwnBuild(language: values.language).settle(&outline, &report)
        return outline
    }

    private func script(
        _ values: FrontMatterValues, _ outline: SessionOutline, _ toolbox: KnownToolbox?, _ report: inout Report
    ) -> Script {
        let items = ItemMaker(text: document.text, toolbox: toolbox)
        let parts = PartMaker(text: document.text)
        return Script(
            course: values.text(.course)?.text, session: values.number(.session, &report),
            title: values.title([.title], in: document, &report) ?? untitled(values.language),
            language: values.language, aims: values.texts(.aims), preparation: values.texts(.preparation),
            phases: outline.phases.enumerated().map { index, phase in
                var written = Phase(
                    id: "\(index + 1)",
                    title: phase.heading.map { InlineText.plain($0.title) } ?? untitled(values.language),
                    duration: phase.heading?.duration,
                    text: phase.parts.flatMap { parts.parts($0, &report).flatMap(\.words) },
                    items: phase.items.enumerated().map { items.item($1, id: "\(index + 1).\($0 + 1)", &report) })
                written.builds = phase.heading?.otherDurations ?? [:]
                return written
            })
    }

    private func untitled(_ language: Language) -> String {
        Texts(language: language)("Untitled")
    }
}
