import Glibc

/// The C library's idea of how wide characters are: another source than the one under test.
final class SystemWidths {
    private typealias Function = @convention(c) (wchar_t) -> Int32
    private let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    // Swift's Glibc module leaves wcwidth out.
    private let wcwidth = dlsym(nil, "wcwidth").map { unsafeBitCast($0, to: Function.self) }

    deinit {
        if let locale { freelocale(locale) }
    }

    /// The columns of a character; 1 where the library does not know.
    func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return 1 }
        guard let locale, let wcwidth else { return 1 }
        let before = uselocale(locale)
        defer { uselocale(before) }
        return Int(wcwidth(wchar_t(bitPattern: scalar.value)))
    }
}
