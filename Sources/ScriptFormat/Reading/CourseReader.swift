import Facilitation

/// Reads courses.
public enum CourseReader {
    /// Reads a course from the bytes of its file; the id is the name of the folder.
    ///
    /// The value is `nil` where the file is no text, or no course.
    public static func read(
        _ bytes: some Sequence<UInt8>, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Course> {
        AnyReader(expected: [.course], id: id, options: options).read(Array(bytes)).map { document in
            if case .course(let course) = document { course } else { nil }
        }
    }

    /// Reads a course from a text.
    public static func read(
        _ text: String, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Course> {
        read(text.utf8, id: id, options: options)
    }
}
