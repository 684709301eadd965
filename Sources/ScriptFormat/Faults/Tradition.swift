/// A way of holding courses, with rules of its own that a course chooses by the tradition's name or one by one.
public enum Tradition: String, Sendable, CaseIterable {
    /// Courses for people who live with health challenges, as the handbook of Mestringstreff describes them.
    case mestringstreff
}
