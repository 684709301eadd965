extension VirtualScreen {
    mutating func perform(_ operation: EscapeParser.Operation) {
        if operation == .sequence(parameters: "?2026", final: UInt8(ascii: "l")) {
            isUpdating = false
            return record()
        }
        isRecorded = false
        switch operation {
        case .character(let scalar): put(scalar)
        case .control(let byte): control(byte)
        case .escape(let byte): escape(byte)
        case .sequence(let parameters, let final): sequence(parameters, Character(Unicode.Scalar(final)))
        case .string: break
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = widths.width(of: scalar)
        if joinsSequences, join(scalar) { return }
        if width <= 0 { return combine(scalar) }
        if wrapsNext || column + width > columns {
            grid[row].isWrapped = true
            lineFeed()
            column = 0
        }
        grid[row].erase(column..<column + width)
        grid[row].cells[column] = ScreenCell(text: String(Character(scalar)), style: style)
        if width == 2 { grid[row].cells[column + 1] = ScreenCell(text: "", style: style) }
        wrapsNext = column + width >= columns
        column = min(column + width, columns - 1)
    }

    /// The column of the character before the cursor.
    private var placeBefore: Int? {
        var place = wrapsNext ? column : column - 1
        if place >= 0, grid[row].cells[place]?.text.isEmpty == true { place -= 1 }
        return place >= 0 ? place : nil
    }

    private mutating func combine(_ scalar: Unicode.Scalar) {
        guard let place = placeBefore else { return }
        grid[row].cells[place]?.text.unicodeScalars.append(scalar)
    }

    /// Adds a character to the emoji before the cursor when they are one by Unicode's rules (UAX #29).
    private mutating func join(_ scalar: Unicode.Scalar) -> Bool {
        guard let place = placeBefore, let text = grid[row].cells[place]?.text,
            text.unicodeScalars.first?.properties.isEmoji == true
        else { return false }
        let joined = text + String(Character(scalar))
        guard joined.count == 1 else { return false }
        grid[row].cells[place]?.text = joined
        let isWide = place + 1 < columns && grid[row].cells[place + 1]?.text.isEmpty == true
        if !isWide, scalar.value == 0xFE0F || scalar.value >= 0x1F1E6, place + 1 < columns {
            grid[row].erase(place + 1..<place + 2)
            grid[row].cells[place + 1] = ScreenCell(text: "", style: style)
            wrapsNext = place + 2 >= columns
            column = min(place + 2, columns - 1)
        }
        return true
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x07: bells += 1
        case 0x08: move(row, column - 1)
        case 0x09: move(row, (column / 8 + 1) * 8)
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x0D: move(row, 0)
        default: unknown.append("control \(byte)")
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "7"): saveCursor()
        case UInt8(ascii: "8"): restoreCursor()
        case UInt8(ascii: "D"): lineFeed()
        case UInt8(ascii: "M"): move(row - 1, column)
        default: unknown.append("ESC \(Character(Unicode.Scalar(byte)))")
        }
    }

    private mutating func sequence(_ parameters: String, _ final: Character) {
        if parameters.hasPrefix("?") { return privateMode(String(parameters.dropFirst()), final) }
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let count = max(1, numbers.first ?? 1)
        switch final {
        case "A": move(row - count, column)
        case "B", "e": move(row + count, column)
        case "C", "a": move(row, column + count)
        case "D": move(row, column - count)
        case "E": move(row + count, 0)
        case "F": move(row - count, 0)
        case "G", "`": move(row, count - 1)
        case "d": move(count - 1, column)
        case "H", "f": move(count - 1, max(1, numbers.dropFirst().first ?? 1) - 1)
        case "m": style = Self.isReset(parameters) ? "" : style.isEmpty ? parameters : style + ";" + parameters
        case "J": eraseInDisplay(numbers.first ?? 0)
        case "K": eraseInLine(numbers.first ?? 0)
        case "X": grid[row].erase(column..<column + count)
        case "P": shiftColumns(by: -count)
        case "@": shiftColumns(by: count)
        case "L": shiftRows(by: count)
        case "M": shiftRows(by: -count)
        default: unknown.append("ESC [ \(parameters)\(final)")
        }
    }

    private static func isReset(_ parameters: String) -> Bool { parameters.isEmpty || parameters == "0" }

    private mutating func privateMode(_ parameters: String, _ final: Character) {
        switch (parameters, final) {
        case ("1049", "h"): showAlternate(true)
        case ("1049", "l"): showAlternate(false)
        case ("2026", "h"): isUpdating = true
        case ("2004", "h"), ("2004", "l"), ("25", "h"), ("25", "l"): break
        default: unknown.append("ESC [ ?\(parameters)\(final)")
        }
    }

    private mutating func eraseInLine(_ mode: Int) {
        wrapsNext = false
        grid[row].erase(mode == 0 ? column..<columns : 0..<(mode == 1 ? column + 1 : columns))
        if mode != 1 { grid[row].isWrapped = false }
    }

    private mutating func eraseInDisplay(_ mode: Int) {
        eraseInLine(mode)
        let others = mode == 0 ? row + 1..<grid.count : 0..<(mode == 1 ? row : grid.count)
        for index in others { grid[index] = ScreenRow(columns: columns) }
    }

    private mutating func shiftColumns(by count: Int) {
        let blanks = [ScreenCell?](repeating: nil, count: min(abs(count), columns - column))
        let tail = grid[row].cells[column...]
        let moved = count > 0 ? blanks + tail.dropLast(blanks.count) : tail.dropFirst(blanks.count) + blanks
        grid[row].cells.replaceSubrange(column..., with: moved)
    }

    private mutating func shiftRows(by count: Int) {
        for _ in 0..<min(abs(count), grid.count - row) {
            let blank = ScreenRow(columns: columns)
            grid.remove(at: count > 0 ? grid.count - 1 : row)
            grid.insert(blank, at: count > 0 ? row : grid.count)
        }
    }
}
