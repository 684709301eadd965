import Testing

@testable import Languages

/// Catalogues as translators' tools write them (the manual of GNU gettext, "The Format of PO Files").
@Suite struct CatalogueReaderTests {
    private func entries(_ text: String) -> [String] {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var found: [String] = []
            var reader = CatalogueReader(bytes, at: 0)
            while let (place, hash) = reader.next() {
                var inner = CatalogueReader(bytes, at: place)
                let entry = inner.whole()
                let isFound = hash == CatalogueReader.hash(entry.context, entry.key)
                found.append("\(entry.context ?? "-")|\(entry.key)|\(entry.text)|\(isFound)")
            }
            return found
        }
    }

    @Test func readsEntriesWithContextCommentsAndHeader() {
        let text = """
            msgid ""
            msgstr ""
            "Language: nb\\n"

            # Somebody's remark
            #: where.swift
            msgid "Time"
            msgstr "Tid"

            msgctxt "column"
            msgid "Time"
            msgstr "Klokka"
            """
        #expect(
            entries(text)
                == ["-|||true", "-|Time|Tid|true", "column|Time|Klokka|true"].map { entry in
                    entry == "-|||true" ? "-||Language: nb\n|true" : entry
                })
    }

    @Test func joinsStringsAndReadsEscapes() {
        let text = #"""
            msgid ""
            "Say \"{1}\"\n"
            "and \\ go on"
            msgstr "Si «{1}»\n"
            "og \\ gå videre"
            """#
        #expect(entries(text) == ["-|Say \"{1}\"\nand \\ go on|Si «{1}»\nog \\ gå videre|true"])
    }

    @Test(arguments: ["", "msgid", "msgid \"a", "msgid \"a\"\nmsgstr", "msgstr \"a\"", "\"\"", "msgid \"a\\"])
    func survivesWhatIsNoCatalogue(text: String) {
        #expect(entries(text).allSatisfy { $0.hasPrefix("-|") })
    }
}
