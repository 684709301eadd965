import Basics
import Facilitation
import Languages
import RecordStore
import ScriptFormat

extension App {
    /// Reads the script that an argument names, or that somebody picks, for leading it as one of its builds. What is wrong is
    /// said; a small fault does not stop it.
    func loadForSession(_ argument: String?, build: Int?) throws(ExitStatus) -> (LoadedScript, Script) {
        let loaded = if let argument { try load(argument) } else { try load(chosenSession()) }
        let findings = loaded.reading.findings.filter { $0.severity != .note }
        if !findings.isEmpty { complain(FindingTexts(app: self).text(findings, of: loaded)) }
        guard let script = loaded.script else { throw .failure }
        guard !script.items.isEmpty else {
            complain(texts("\(loaded.file.path) has no items to lead. An item is a line such as ## Welcome (5 min)."))
            throw .failure
        }
        return (loaded, try laidOut(script, of: loaded.file, build: build))
    }

    /// Reads a script that is looked at and not led; what keeps it from being read is said.
    func scriptToLookAt(_ argument: String) throws(ExitStatus) -> (loaded: LoadedScript, script: Script) {
        let loaded = try load(argument)
        guard let script = loaded.script else {
            complain(FindingTexts(app: self).text(loaded.reading.findings, of: loaded))
            throw .failure
        }
        return (loaded, script)
    }

    /// The script as one of its builds, named by its minutes, with turns counted for the course's group.
    func laidOut(_ script: Script, of file: ScriptFile, build: Int?) throws(ExitStatus) -> Script {
        let lengths = script.lengths
        if let build, !lengths.contains(build) {
            let texts = Texts(language: requested ?? script.language)
            let list = texts.list(lengths.map(String.init))
            complain(texts("The session has no times for \(build) min, only for \(list)."))
            throw .usage
        }
        let built = script.built(as: build == lengths[0] ? nil : build)
        guard built.people != nil else { return built }
        return built.counted(for: library.course(of: file)?.people ?? Turns.usualPeople)
    }

    /// Reads the script that an argument names; where it fits several, somebody is asked which.
    func load(_ argument: String) throws(ExitStatus) -> LoadedScript {
        let library = library
        let file = try script(argument, in: library)
        do throws(FileProblem) {
            return try library.load(file, messages: requested, otherwise: language)
        } catch {
            complain(texts.unreadable(file.path, error))
            throw .failure
        }
    }

    /// The path of a record that is named by its path, or by its file's name in the folder of records.
    func recordPath(_ name: String) -> String {
        let path = FilePath.join(environment.folder(), name)
        guard !name.contains("/"), !environment.files.isFile(path) else { return path }
        let own = "\(records)/\(name)"
        return [own, own + ".json"].map { FilePath.join(environment.folder(), $0) }.first(
            where: environment.files.isFile)
            ?? path
    }

    /// The whole path that somebody means who types one, also with `~` for the home folder.
    func wholePath(_ typed: String) -> String {
        let home = environment.variable("HOME").map { $0 + typed.dropFirst() }
        let isAtHome = typed == "~" || typed.hasPrefix("~/")
        return FilePath.plain(FilePath.join(environment.folder(), isAtHome ? home ?? typed : typed))
    }

    /// The unfinished sessions, the newest first; rehearsals last.
    func unfinished() -> [RecordSummary] {
        let copies = emergencyCopies
        let own = (try? recordFolder.list())?.records ?? []
        return (own.filter { record in !copies.contains { $0.id == record.id } } + copies).filter { !$0.isEnded }
            .sorted { one, other in
                let (first, second) = (one.isRehearsal ? 1 : 0, other.isRehearsal ? 1 : 0)
                return (first, -one.modified, one.path) < (second, -other.modified, other.path)
            }
    }

    /// Records that were saved elsewhere because their own folder refused, and tell more than what is there;
    /// none that another user can have put there.
    var emergencyCopies: [RecordSummary] {
        let own = (try? recordFolder.list())?.records ?? []
        return emergencyFolders.filter(\.isOwn).flatMap { (try? $0.list(isOwnOnly: true))?.records ?? [] }.filter {
            copy in
            own.allSatisfy { $0.id != copy.id || $0.seen < copy.seen }
        }
    }

    /// Folders to save in when the records' own folder refuses: the home folder, and then the one for temporary files.
    var emergencyFolders: [RecordFolder] {
        let home = environment.variable("HOME").map { $0 + "/treff-nødlagring" }
        let temporary = (environment.variable("TMPDIR") ?? "/tmp") + "/treff-nødlagring"
        return [home, temporary].compactMap { $0 }.map { RecordFolder(path: $0, fileSystem: environment.recordFiles) }
    }
}

extension Texts {
    /// Why a file could not be read.
    func unreadable(_ path: String, _ problem: FileProblem) -> String {
        self("Cannot read \(path): \(reason(problem)).")
    }

    /// Why a file could not be written.
    func unwritable(_ path: String, _ problem: FileProblem) -> String {
        self("Cannot write \(path): \(reason(problem)).")
    }

    /// Why what was asked for does not stand on standard output.
    func unwritten(_ problem: FileProblem) -> String {
        if case .other = problem { return self("The output could not be written.") }
        return self("The output could not be written: \(reason(problem)).")
    }

    private func reason(_ problem: FileProblem) -> String {
        switch problem {
        case .missing: self("there is no such file")
        case .exists: self("it exists already")
        case .noPermission: self("you may not do that here")
        case .isFolder: self("it is a folder; give a file")
        case .noFolder:
            self("something on the way there is a file and not a folder")
        case .tooLarge(let limit):
            self("it is larger than \(limit >> 20) MB, which is hardly a script")
        case .diskFull: self("the disk is full")
        case .readOnly: self("the disk can only be read")
        case .other: self("it is not an ordinary file")
        }
    }
}
