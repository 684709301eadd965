import Facilitation

extension Role {
    /// The spellings of the roles.
    static let words = Vocabulary<Role>([
        .init(.groupLeader, nb: ["gruppeleder"], en: ["group leader"]),
        .init(.coLeader, nb: ["medleder"], en: ["co-leader"]),
        .init(.professional, nb: ["fagperson"], en: ["professional"]),
        .init(.userRepresentative, nb: ["brukerrepresentant"], en: ["user representative"]),
    ])
}
