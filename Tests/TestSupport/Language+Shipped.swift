import Languages

extension Language {
    /// The languages that the course and its toolbox ship in.
    public static let ofTheCourse: [Language] = [.nb, .en]
}
