/// The first lines of a run sheet.
struct SheetHeading {
    let session: SheetSession
    /// What sheet it is.
    let kind: String

    func write(to lines: inout TextColumn) {
        if let place = session.place { lines.paragraph(place) }
        lines.paragraph(session.script.title)
        lines.paragraph("\(kind) · \(session.time)")
    }
}
