/// Looks through an entry before YAML reads it, and refuses what a front matter has no use for and what an attacker
/// could grow.
struct YAMLGuard {
    let bytes: [UInt8]
    let range: Range<Int>

    /// Something that is refused, and where.
    struct Refusal {
        let kind: YAMLFeature
        let range: Range<Int>
    }

    /// The first thing to refuse, if there is any.
    var refusal: Refusal? {
        var index = range.lowerBound
        var depth = 0
        var isAtValue = true
        while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case .space, .tab, .carriageReturn: break
            case .lineFeed: isAtValue = true
            case .hyphen where isAtValue && depth == 0: break
            case .ampersand where isAtValue: return refuse(.anchor, index)
            case .asterisk where isAtValue && isName(index + 1): return refuse(.alias, index)
            case 0x21 where isAtValue: return refuse(.tag, index)
            case .leftBracket where isAtValue, .leftBrace where isAtValue:
                depth += 1
                if depth > 2 { return refuse(.nesting, index) }
            case .rightBracket where depth > 0, .rightBrace where depth > 0: depth -= 1
            case .comma where depth > 0, .colon where depth > 0: isAtValue = true
            case .quotationMark where isAtValue, .apostrophe where isAtValue:
                index = endOfQuotation(from: index)
                isAtValue = false
            default: isAtValue = false
            }
            index += 1
        }
        return nil
    }

    private func refuse(_ kind: YAMLFeature, _ index: Int) -> Refusal {
        let word = bytes[index..<range.upperBound].prefix { $0 > .space && $0 != .comma && $0 != .rightBracket }
        return Refusal(kind: kind, range: index..<max(index + 1, word.endIndex))
    }

    private func isName(_ index: Int) -> Bool {
        index < range.upperBound && (bytes[index].isLetterOrBeyond || bytes[index].isDigit)
    }

    private func endOfQuotation(from start: Int) -> Int {
        let mark = bytes[start]
        var index = start + 1
        while index < range.upperBound, bytes[index] != mark {
            if mark == .quotationMark, bytes[index] == .backslash { index += 1 }
            index += 1
        }
        return index
    }
}
