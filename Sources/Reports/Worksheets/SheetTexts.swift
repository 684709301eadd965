/// The words on a worksheet that do not come from its tool.
enum SheetTexts {
    static let name = Drawing.Words(nb: "Navn", en: "Name")
    static let date = Drawing.Words(nb: "Dato", en: "Date")
    static let labels = Drawing.Words(nb: "Tekstene på tegningen", en: "The texts in the drawing")

    /// Which of the tool's pages it is.
    static func page(_ number: Int, of count: Int) -> Drawing.Words {
        Drawing.Words(nb: "Side \(number) av \(count)", en: "Page \(number) of \(count)")
    }
}
