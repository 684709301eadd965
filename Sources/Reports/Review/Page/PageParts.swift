/// What the pages of a review are made of.
enum PageParts {
    /// A part of the page under a heading.
    ///
    /// - Parameter isLate: Whether it comes after the others where the page is narrow.
    static func section(_ title: String, _ content: [Tag], isLate: Bool = false) -> Tag {
        Tag("section", ["class": isLate ? "late" : nil]) {
            Tag("h2") { title }
            content
        }
    }

    /// A list without marks.
    static func list(_ lines: [String]) -> Tag {
        Tag("ul", ["class": "plain"]) { lines.map { line in Tag("li") { line } } }
    }

    /// A table that can be moved sideways where the page is too narrow for it, with the keyboard as well.
    static func scroll(_ table: Tag, label: String) -> Tag {
        Tag("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": label]) { table }
    }

    /// The names of a table's columns; all but the first are of numbers.
    static func head(_ names: [String]) -> Tag {
        Tag("thead") {
            Tag("tr") {
                names.enumerated().map { index, name in
                    Tag("th", ["scope": "col", "class": index > 0 ? "number" : nil]) { name }
                }
            }
        }
    }

    /// A cell with a number; a difference of a minute or more has the colour of its direction beside its sign.
    static func number(_ text: String?, difference: Int = 0) -> Tag {
        let direction = difference > 0 ? " over" : difference < 0 ? " under" : ""
        return Tag("td", ["class": "number" + direction]) { text ?? "" }
    }
}

extension Double {
    /// The number with at most one decimal, as drawings write it.
    var short: String {
        let tenths = Int((self * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
}
