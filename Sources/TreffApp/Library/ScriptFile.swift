import Basics
import Facilitation
import Languages

/// Where a session script is, and what its place says of it.
struct ScriptFile: Equatable {
    let path: String
    /// `mestringstreff/1`, or the path of a file that lies in no course.
    let id: String
    /// The number that the file's name begins with.
    let number: Int?
    /// The language of the course that it lies in.
    let language: Language?

    /// A file that was named by its path.
    init(path: String, files: FileReading) {
        self.path = path
        number = Self.number(FilePath(path).name)
        let place = CoursePlace(of: FilePath(path).folder)
        let document = place.language == nil ? CourseFolder.documentLanguage(at: place.path, files) : nil
        language = place.language ?? document
        id = language != nil ? number.map { "\(place.id)/\($0)" } ?? path : path
    }

    /// A session of a course.
    init(path: String, course: String, number: Int, language: Language) {
        self.path = path
        self.number = number
        self.language = language
        id = "\(course)/\(number)"
    }

    /// The number that a name such as `3-kommunikasjon.md` begins with.
    static func number(_ name: String) -> Int? {
        guard name.hasSuffix(".md") else { return nil }
        return wholeNumber(name.prefix { $0.isASCII && $0.isNumber })
    }
}
