import Basics

extension App {
    /// Writes changes that belong together: all of them, or none. Why none could be written is said.
    func writeAll(_ changes: [FileChange]) -> Bool {
        let texts = FindingTexts(app: self)
        for change in changes {
            guard (try? environment.files.read(change.path, ScriptLibrary.sizeLimit)) == change.old else {
                complain(self.texts.changedMeanwhile(texts.name(change.path)))
                return false
            }
        }
        var done: [FileChange] = []
        for change in changes {
            do throws(FileProblem) {
                try make(change)
                done.append(change)
            } catch {
                complain(self.texts.unwritable(texts.name(change.target), error))
                let stuck = done.reversed().filter { !takeBack($0) }
                for change in stuck {
                    complain(self.texts("\(texts.name(change.target)) has been changed, and could not be put back."))
                }
                if stuck.isEmpty { complain(self.texts("Nothing has been changed.")) }
                return false
            }
        }
        return true
    }

    private func make(_ change: FileChange) throws(FileProblem) {
        let writing = environment.writing
        guard change.isMove else { return try writing.replace(change.path, change.new) }
        try writing.create(change.target, change.new)
        do throws(FileProblem) {
            try writing.remove(change.path)
        } catch {
            try? writing.remove(change.target)
            throw error
        }
    }

    /// Puts a file back as it was.
    private func takeBack(_ change: FileChange) -> Bool {
        let writing = environment.writing
        do throws(FileProblem) {
            guard change.isMove else {
                try writing.replace(change.path, change.old)
                return true
            }
            try writing.create(change.path, change.old)
            try writing.remove(change.target)
            return true
        } catch {
            return false
        }
    }
}
