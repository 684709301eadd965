import Languages
import Testing

@testable import TreffApp

/// Courses and sessions are found where they lie, and nothing is guessed.
struct FindingTests {
    private let disk = MemoryFiles()

    private func library(
        in folder: String = "/", asked: String? = nil, shelves: [String] = ["/deling"]
    ) -> ScriptLibrary {
        ScriptLibrary(asked: asked, shelves: shelves, files: disk.reading, folder: folder)
    }

    /// What an argument leads to, in one line.
    private func found(_ argument: String, _ library: ScriptLibrary, _ language: Language? = nil) -> String {
        switch library.find(argument, asked: language, usual: .nb) {
        case .none: "–"
        case .one(let file): "\(file.id) \(file.language?.tag ?? "-") \(file.path)"
        case .several(let files): files.map(\.path).joined(separator: " | ")
        }
    }

    /// The same course in the ways that it may lie in a folder `/x`.
    static let arrangements: [(files: [String], standing: String)] = [
        (["rolig/course.md", "rolig/1-a.md"], "nb"),
        (["rolig/kurs.md", "rolig/1-a.md"], "nb"),
        (["nb/rolig/1-a.md"], "nb"),
        (["rolig/nb/1-a.md", "rolig/nb/kurs.md"], "nb"),
        (["rolig/nb/rolig/1-a.md"], "nb"),
        (["pakke/nb/rolig/1-a.md", "pakke/nb/toolbox/x.md"], "nb"),
    ]

    @Test(arguments: arrangements.map(\.files), ["/x", "inside", "--scripts", "shelf"])
    func aCourseIsFoundHoweverItLies(files: [String], place: String) {
        for file in files {
            disk.texts["/x/\(file)"] =
                file.hasSuffix("1-a.md") ? SampleCourses.session(1) : SampleCourses.document()
        }
        let session = "/x/" + files.first { $0.hasSuffix("1-a.md") }!
        let inside = String(session.dropLast("/1-a.md".count))
        let library =
            switch place {
            case "inside": library(in: inside)
            case "--scripts": library(asked: "/x")
            case "shelf": library(shelves: ["/x"])
            default: library(in: place)
            }
        #expect(found("rolig/1", library) == "rolig/1 nb \(session)")
        #expect(found("ROLIG/1", library) == "rolig/1 nb \(session)")
        #expect(found("1", library) == "rolig/1 nb \(session)")
        #expect(found(session, library).hasSuffix(" nb \(session)"))
        #expect(library.courses.map(\.id) == ["rolig"])
    }

    @Test func aCourseIsFoundFromItsToolboxToo() {
        disk.texts["/x/rolig/kurs.md"] = SampleCourses.document()
        disk.texts["/x/rolig/1-a.md"] = SampleCourses.session(1)
        disk.texts["/x/rolig/toolbox/stille.md"] = SampleCourses.tool("Stille")
        #expect(found("1", library(in: "/x/rolig/toolbox")) == "rolig/1 nb /x/rolig/1-a.md")
    }

    @Test func aNumberedTextIsNoCourse() {
        disk.texts["/hjem/blogg/1-hei.md"] = "# Hei\n\nDette er en blogg.\n"
        disk.texts["/hjem/2024-notat.md"] = "Et notat.\n"
        disk.texts["/hjem/kurs/course.md"] = "En oversikt over kurs i kommunen.\n"
        #expect(library(in: "/hjem").courses == [])
        #expect(library(in: "/hjem/blogg").here == nil)
    }

    @Test func aCourseInDocumentsOfAnotherLanguageIsThatLanguages() {
        disk.texts["/x/calm/course.md"] = SampleCourses.document("Calm", language: .en)
        disk.texts["/x/calm/2-b.md"] = SampleCourses.session(2, language: .en)
        #expect(found("calm/2", library(in: "/x")) == "calm/2 en /x/calm/2-b.md")
        #expect(library(in: "/x").courses(.en).map(\.path) == ["/x/calm"])
        #expect(library(in: "/x").courses(.nb).map(\.path) == ["/x/calm"])
    }

    @Test func theLanguageThatWasAskedForWins() {
        disk.texts["/deling/nb/mestring/2-a.md"] = SampleCourses.session(2)
        disk.texts["/deling/en/mestring/2-a.md"] = SampleCourses.session(2, language: .en)
        disk.texts["/eget/en/calm/2-b.md"] = SampleCourses.session(2, title: "Calm", language: .en)
        let both = library(shelves: ["/eget", "/deling"])
        #expect(found("mestring/2", both) == "mestring/2 nb /deling/nb/mestring/2-a.md")
        #expect(found("mestring/2", both, .en) == "mestring/2 en /deling/en/mestring/2-a.md")
        #expect(found("calm/2", both) == "calm/2 en /eget/en/calm/2-b.md")
        // Two courses have a second session, and English speaks for neither.
        #expect(found("2", both, .en) == "/eget/en/calm/2-b.md | /deling/en/mestring/2-a.md")
        #expect(found("2", both) == "/eget/en/calm/2-b.md | /deling/nb/mestring/2-a.md")
        // But only one of them speaks bokmål.
        #expect(found("2", both, .nb) == "mestring/2 nb /deling/nb/mestring/2-a.md")
        // Within a course a number is that course's, and its other language is found beside it.
        let inside = library(in: "/eget/en/calm", shelves: ["/eget", "/deling"])
        #expect(found("2", inside, .en) == "calm/2 en /eget/en/calm/2-b.md")
        #expect(found("2", inside, .nb) == "calm/2 en /eget/en/calm/2-b.md")
        disk.texts["/eget/nb/calm/2-b.md"] = SampleCourses.session(2, title: "Rolig")
        let later = library(in: "/eget/en/calm", shelves: ["/eget", "/deling"])
        #expect(found("2", later, .nb) == "calm/2 nb /eget/nb/calm/2-b.md")
        #expect(found("2", later) == "calm/2 en /eget/en/calm/2-b.md")
    }

    @Test func anIdThatFitsTwoCoursesIsNotGuessed() {
        disk.texts["/x/rolig/1-a.md"] = SampleCourses.session(1)
        disk.texts["/x/rolig/kurs.md"] = SampleCourses.document()
        disk.texts["/deling/nb/rolig/1-a.md"] = SampleCourses.session(1, title: "Annerledes")
        disk.texts["/deling/nb/rolig/kurs.md"] = SampleCourses.document()
        #expect(found("rolig/1", library(in: "/x")) == "/x/rolig/1-a.md | /deling/nb/rolig/1-a.md")
        // Whoever stands in one of them means that one, and so does whoever asks for a folder.
        #expect(found("rolig/1", library(in: "/x/rolig")) == "rolig/1 nb /x/rolig/1-a.md")
        #expect(found("rolig/1", library(asked: "/x")) == "rolig/1 nb /x/rolig/1-a.md")
        // Without documents of their own they are two as well, each with its other languages.
        disk.texts["/x/rolig/kurs.md"] = nil
        disk.texts["/deling/nb/rolig/kurs.md"] = nil
        #expect(found("rolig/1", library(in: "/x")) == "/x/rolig/1-a.md | /deling/nb/rolig/1-a.md")
        #expect(library(in: "/x").courses.map { $0.versions.map(\.path) } == [["/x/rolig"], ["/deling/nb/rolig"]])
        // A copy is the same session.
        disk.texts["/deling/nb/rolig/1-a.md"] = SampleCourses.session(1)
        #expect(found("rolig/1", library(in: "/x")) == "rolig/1 nb /x/rolig/1-a.md")
    }

    @Test func aCourseIsNamedByIdTitleOrFolder() {
        disk.texts["/x/rolige-dager/course.md"] = SampleCourses.document("Rolige dager på jobb")
        disk.texts["/x/rolige-dager/1-a.md"] = SampleCourses.session(1)
        disk.texts["/deling/nb/mestring/1-a.md"] = SampleCourses.session(1)
        let near = library(in: "/x")
        for name in ["rolige-dager", "Rolige dager pa jobb", "/x/rolige-dager", "rolige-dager/", "/x"] {
            #expect(near.findCourse(name).only?.id == "rolige-dager", "\(name)")
        }
        #expect(found("rolige dager på jobb/1", near) == "rolige-dager/1 nb /x/rolige-dager/1-a.md")
        #expect(library(in: "/x/rolige-dager").findCourse(nil).only?.id == "rolige-dager")
        #expect(near.findCourse(nil).only == nil)
        #expect(near.findCourse("borte").only == nil)
    }

    @Test func aCoursesToolboxIsKnownAroundIt() {
        disk.texts["/deling/nb/mestring/1-a.md"] = SampleCourses.session(1)
        disk.texts["/deling/nb/toolbox/felles.md"] = SampleCourses.tool("Felles")
        disk.texts["/deling/nb/toolbox/pust.md"] = SampleCourses.tool("Pust for alle")
        disk.texts["/x/rolig/kurs.md"] = SampleCourses.document()
        disk.texts["/x/rolig/1-a.md"] = SampleCourses.session(1)
        disk.texts["/x/rolig/toolbox/pust.md"] = SampleCourses.tool("Pust hos oss")
        disk.texts["/x/rolig/toolbox/stille.md"] = SampleCourses.tool("Stille stund")
        let outside = library(in: "/x").toolbox(.nb)
        #expect(outside.ids(.tool) == ["felles", "pust", "stille"])
        #expect(outside.tool(named: "stille stund")?.id == "stille")
        // What all share is what one means outside of a course; in it, its own comes first.
        #expect(outside.tool("pust")?.title == "Pust for alle")
        #expect(library(in: "/x/rolig").toolbox(.nb).tool("pust")?.title == "Pust hos oss")
        let course = library(in: "/x").courses(.nb).first { $0.id == "rolig" }
        #expect(course.map { library(in: "/").toolbox(of: $0).tool("pust")?.title } == "Pust hos oss")
    }
}
