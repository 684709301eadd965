import Archive
import Languages
import ScriptFormat
import Testing

@testable import Import

/// Files that no plan can be read from are told apart, with what to do.
@Suite struct ForeignFileTests {
    @Test(arguments: [
        ("%PDF-1.7", "It is a PDF."), ("{\\rtf1 hei}", "It is rich text"),
        ("<html><p>hei</p></html>", "It is a web page"),
        ("{\"plan\": []}", "It is data (JSON)."), ("", "The file is empty."), ("  \n\n", "The file is empty."),
        ("\u{1}\u{0}\u{0}\u{0}\u{0}", "It is no text file."), ("--- *** ---", "There is no text in it."),
    ]) func aForeignFileIsTold(text: String, beginning: String) {
        #expect(problem(Array(text.utf8)).hasPrefix(beginning))
    }

    @Test func oldOfficeFilesAreTold() {
        #expect(problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).contains("(.doc)"))
        #expect(problem([0x89, 0x50, 0x4E, 0x47]).hasPrefix("It is a picture."))
    }

    @Test func packedFilesAreTold() throws {
        func packed(_ files: [String: String]) throws -> [UInt8] {
            var archive = ArchiveWriter(modified: ArchiveTime(year: 2026, month: 11, day: 21))
            for (path, text) in files.sorted(by: { $0.key < $1.key }) { try archive.add(path, Array(text.utf8)) }
            return archive.bytes
        }
        #expect(problem(try packed(["kurs.md": "hei"])).hasPrefix("It is a zip file without a Word document."))
        #expect(problem(try packed(["xl/workbook.xml": "<a/>"])).hasPrefix("It is a workbook or slides."))
        let odt = ["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"]
        #expect(problem(try packed(odt)).hasPrefix("It is an OpenDocument text (.odt)."))
        #expect(problem(try packed(["word/document.xml": "<w:document><w:p>"])).contains("its text is damaged"))
        #expect(problem(Array(try packed(["word/document.xml": "<a/>"]).dropLast())).contains("not a whole zip file"))
    }

    @Test func entitiesThatGrowAreRefused() throws {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\
            <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>
            """
        var archive = ArchiveWriter(modified: ArchiveTime(year: 2026, month: 11, day: 21))
        try archive.add("word/document.xml", Array(bomb.utf8))
        #expect(problem(archive.bytes).contains("its text is damaged"))
        let deep = String(repeating: "<w:p>", count: 5000) + "x" + String(repeating: "</w:p>", count: 5000)
        #expect(problem(try Docx(body: deep).bytes()).contains("its text is damaged"))
    }

    @Test func eachProblemIsToldInNorwegian() {
        let problems: [ImportProblem] =
            ForeignFile.allCases.map { .foreign($0) } + [
                .openDocument, .otherOffice, .noDocument, .container(.damaged), .damagedDocument, .noText, .tooLong,
                .notWritten,
            ]
        for problem in problems {
            for language in [Language.nb, .nn] {
                #expect(Texts(language: language)(problem.message) != Texts(language: .en)(problem.message))
            }
        }
    }

    private func problem(_ bytes: [UInt8]) -> String {
        do throws(ImportProblem) {
            _ = try PlanFile.read(bytes, name: "plan")
            return "read"
        } catch {
            return Texts(language: .en)(error.message)
        }
    }
}
