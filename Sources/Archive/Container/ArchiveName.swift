/// What files in an archive are called, from the bytes that stand there.
enum ArchiveName {
    /// Reads a name. Archives that do not say how it is written have UTF-8 from Macs and Linux, and else the letters of
    /// old PCs (the format's own rule, APPNOTE.TXT D.1).
    static func read(_ bytes: ArraySlice<UInt8>, isUTF8: Bool) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        if isUTF8 { return String(decoding: bytes, as: UTF8.self) }
        // Windows' own letters stand where old PCs had frames and Greek, which nobody has in names (Windows-1252).
        if bytes.allSatisfy({ $0 < 0x80 || $0 >= 0xC0 }) {
            return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        }
        return String(String.UnicodeScalarView(bytes.map(scalar)))
    }

    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard byte >= 0x80 else { return Unicode.Scalar(byte) }
        return upper[Int(byte) - 0x80]
    }

    /// Code page 437 from 0x80, but with `ø` and `Ø` where Norwegian machines (code page 850) have them: nobody has `¢`
    /// and `¥` in names.
    private static let upper = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)
}
