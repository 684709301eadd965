/// An answer to a question that has two.
enum YesNo: Equatable {
    case yes
    case no

    /// Reads an answer in any language, in any case; `nil` for anything else.
    init?(_ text: String) {
        let word = text.trimmed
        if SmallWord.yes.matches(word) {
            self = .yes
        } else if SmallWord.no.matches(word) {
            self = .no
        } else {
            return nil
        }
    }
}
