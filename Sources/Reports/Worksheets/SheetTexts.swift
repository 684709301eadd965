import Languages

/// The words on a worksheet that do not come from its tool.
enum SheetTexts {
    static let name: Message = "Name"
    static let date: Message = "Date"
    static let labels: Message = "The texts in the drawing"

    /// Which of the tool's pages it is.
    static func page(_ number: Int, of count: Int) -> Message {
        Message("Page \(number) of \(count)")
    }
}
