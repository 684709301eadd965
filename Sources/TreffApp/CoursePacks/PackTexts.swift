import Archive
import Languages

extension Texts {
    /// Why a pack is not taken in, and what to do. Nothing of it has been written.
    func refusal(_ refusal: CoursePack.Refusal, _ name: String) -> String {
        let reason: String
        switch refusal {
        case .notAnArchive: reason = self("it is no zip file; give a folder or a zip file")
        case .archive(let problem): reason = self(problem.message)
        case .name(let path, .leaves):
            reason = self("\(path) in it leads out of its folder; have it packed again by somebody you trust")
        case .name(let path, .unclear):
            reason = self("\(path) in it has a backslash or an invisible character in its name; have it packed again")
        case .name(let path, .tooLong): reason = self("\(path) in it lies too deep, or has too long a name")
        case .link(let path):
            reason = self("\(path) in it is a link and not a file; have it packed with the file itself")
        case .clash(let one, let other):
            reason = self("\(one) and \(other) in it are one name on many machines; give one of them another")
        case .tooMany:
            reason = self("there are more than \(CoursePack.limits.count) files in it, which is hardly a course")
        case .tooLarge, .unreadable(_, .tooLarge):
            reason = self("it is larger than \(CoursePack.limits.size >> 20) MB, which is hardly a course")
        case .unreadable(let path, let problem): return unreadable(path, problem)
        }
        return self("\(name) was not added: ") + reason + "."
    }
}
