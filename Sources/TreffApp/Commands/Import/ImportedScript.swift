import Basics
import Facilitation
import Import
import Languages
import Terminal

/// Makes a script of a plan: in the view of `treff new` for somebody at a terminal, else as text.
struct ImportedScript {
    let app: App
    let file: String
    let output: String?
    let roles: [String: Role]

    /// The most that is read of a plan: a Word document with pictures may be large.
    private static let limit = 64 << 20

    private var isStandardInput: Bool { FileReading.isStandardInput(file) }

    private var path: String { FilePath.join(app.environment.folder(), file) }

    func make() throws(ExitStatus) -> ExitStatus {
        let source = try read()
        let plan = try script(source, options)
        let console = app.openConsole(app.texts)
        guard console.isInteractive else {
            console.close()
            return write(plan, source)
        }
        let questions = ImportQuestions(
            texts: Texts(language: app.requested ?? plan.language), console: console, unit: source.unit, plan: plan)
        let answered = questions.ask(plan.doubts, knowing: options)
        console.close()
        guard let answered else { return .success }
        return try goOn(with: answered == options ? plan : script(source, answered))
    }

    /// The script in the view of `treff new`: its place is asked for, and anything can be changed.
    private func goOn(with plan: ImportedPlan) throws(ExitStatus) -> ExitStatus {
        let start = Draft.Start(language: plan.language, base: plan.text, talk: app.requested)
        return try NewScript(app: app, origin: .text(start), flags: DraftFlags(file: output)).make()
    }

    private var options: ImportOptions {
        let name = FilePath(path).name
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let title = isStandardInput ? app.texts("Session") : stem.isEmpty ? name : stem
        return ImportOptions(usualLanguage: app.language, roles: roles, title: title, toolbox: toolbox)
    }

    /// What the tools and methods at hand are called, in lower case.
    private var toolbox: Set<String> {
        let toolbox = app.toolbox
        return Set((toolbox.all(.tool) + toolbox.all(.method)).flatMap { [$0.id.lowercased(), $0.title.lowercased()] })
    }

    private func read() throws(ExitStatus) -> SourceDocument {
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try contents(app.environment.files)
        } catch {
            app.complain(app.texts.unreadable(file, error))
            throw .failure
        }
        do throws(ImportProblem) {
            return try PlanFile.read(bytes, name: file)
        } catch {
            throw refused(error)
        }
    }

    /// The bytes of the file, or of the pipe: `-`, or what the shell gives as a path.
    private func contents(_ files: FileReading) throws(FileProblem) -> [UInt8] {
        if isStandardInput { return try files.stream(nil, Self.limit) }
        do throws(FileProblem) {
            return try files.read(path, Self.limit)
        } catch {
            guard case .other = error else { throw error }
            return try files.stream(path, Self.limit)
        }
    }

    private func script(_ source: SourceDocument, _ options: ImportOptions) throws(ExitStatus) -> ImportedPlan {
        do throws(ImportProblem) {
            return try PlanImport.script(source, options: options)
        } catch {
            throw refused(error)
        }
    }

    private func refused(_ problem: ImportProblem) -> ExitStatus {
        app.complain(app.texts("Cannot import \(file). ") + app.texts(problem.message))
        return .failure
    }

    private func write(_ plan: ImportedPlan, _ source: SourceDocument) -> ExitStatus {
        if let output {
            do throws(FileProblem) {
                try app.environment.writing.create(
                    FilePath.join(app.environment.folder(), output), Array(plan.text.utf8))
            } catch {
                app.complain(app.texts.unwritable(output, error))
                return .failure
            }
        } else {
            app.output(plan.text)
        }
        for doubt in plan.doubts { app.complain(app.texts.told(doubt, source.unit)) }
        if let output { app.complain(app.texts("✓ Written to \(output)")) }
        return .success
    }
}

extension Texts {
    /// What is unsure about a plan, with where it stands in the source.
    func told(_ doubt: Doubt, _ unit: SourceDocument.Unit) -> String {
        guard let place = doubt.place, place > 0 else { return self(doubt.message) }
        let message = self(doubt.message)
        return switch unit {
        case .line: self("Line \(place): \(message)")
        case .paragraph: self("Paragraph \(place): \(message)")
        }
    }
}
