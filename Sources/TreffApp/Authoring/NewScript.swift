import ScriptFormat

/// Makes one script: from nothing, from a session that exists, or from a draft that was put aside.
struct NewScript {
    let app: App
    let origin: Origin
    let flags: DraftFlags

    /// What a script begins with.
    enum Origin {
        case nothing
        /// A session that exists: a path or an id.
        case session(String)
        /// A text that was made elsewhere.
        case text(Draft.Start)
    }

    func make() throws(ExitStatus) -> ExitStatus {
        let talk = ScriptInterview(app: app, context: NewScriptPlace(app: app).context, flags: flags)
        return DraftMaking(app: app, talk: talk, asksNothing: flags.asksNothing).make(try start())
    }

    private func start() throws(ExitStatus) -> Draft.Start {
        switch origin {
        case .nothing: return Draft.Start(language: app.language)
        case .text(let start): return start
        case .session(let name):
            let (loaded, script) = try app.scriptToLookAt(name)
            return Draft.Start(
                language: script.language, base: String(decoding: loaded.reading.source.bytes, as: UTF8.self),
                talk: app.requested)
        }
    }
}
