import Languages
import ScriptFormat
import TestSupport
import Testing

@testable import Import

/// What is a script already comes back as it is; and what is nearly one keeps its labels and their order.
@Suite struct ScriptImportTests {
    static let sessions = ((try? repositoryPaths(under: "Scripts")) ?? []).filter { path in
        path.contains("mestringstreff/") && path.hasSuffix(".md") && !path.hasSuffix("course.md")
            && !path.contains("/papers/")
    }

    @Test func thereAreAllSessions() { #expect(Self.sessions.count == 12) }

    @Test(arguments: sessions) func aScriptComesBackAsItIs(path: String) throws {
        let bytes = Array(try repositoryFile("Scripts/" + path))
        let plan = try PlanImport.script(try PlanFile.read(bytes, name: path), options: options("x"))
        #expect(plan.text == String(decoding: bytes, as: UTF8.self))
        #expect(plan.doubts == [])
    }

    /// Without the facts at its top a session is a plan like any other: its lines stay, in their order.
    @Test(arguments: sessions) func withoutItsFactsAScriptKeepsItsLines(path: String) throws {
        let whole = String(decoding: try repositoryFile("Scripts/" + path), as: UTF8.self)
        let body = whole.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)[2]
        let source = try PlanFile.read(Array(body.utf8), name: "plan.md")
        var options = options("plan")
        options.language = whole.contains("språk: nb") ? .nb : .en
        let tools = try repositoryPaths(under: "Scripts/nb").filter {
            $0.contains("toolbox/") || $0.contains("methods/")
        }
        options.toolbox = Set(tools.compactMap { $0.split(separator: "/").last?.dropLast(3) }.map(String.init))
        let made = try PlanImport.script(source, options: options).text
        let script = try #require(ScriptReader.read(whole).value)
        let copy = try #require(ScriptReader.read(made).value)
        for (item, other) in zip(script.items, copy.items) {
            #expect(other.title == item.title)
            #expect(other.lead == item.lead, "\(item.id)")
            #expect(other.tools == item.tools, "\(item.id)")
            #expect(other.steps == item.steps, "\(item.id)")
            #expect(other.body.flatMap(\.words) == item.body.flatMap(\.words), "\(item.id)")
        }
        #expect(copy.items.count == script.items.count)
    }

    @Test func labelsBelowEachOtherAreLabels() throws {
        let script = try imported(
            """
            # Start (20 min)

            ## Runde (10 min)

            Leder: brukerrepresentant
            Verktøy: ukjent ting
            Utstyr: penner
            Si: Hei på dere!

            ## Mer (10 min)

            Hvem: Kari
            Hver forelder forteller én god ting.
            """)
        #expect(
            script.contains(
                """
                ## Runde (10 min)

                Leder: brukerrepresentant

                Verktøy\\: ukjent ting

                Utstyr: penner

                Si: Hei på dere!

                ## Mer (10 min)

                <!-- Hvem: · Kari -->

                Hver forelder forteller én god ting.

                """))
    }

    @Test func stepsBelongToTheirItemInTheOrderOfTheText() throws {
        let script = try imported(
            """
            # Start (20 min)

            ## Historien (20 min)

            Steg:
            - Vis bildene. (5 min)
            - Fortell. (10 min)

            Si: Velkommen.

            Steg:
            - Les diktet. (5 min)

            Takk for historien. Snakk så sammen om det.
            """)
        #expect(
            script.contains(
                """
                # Start (20 min)

                ## Historien (20 min)

                Steg:
                - Vis bildene. (5 min)
                - Fortell. (10 min)

                Si: Velkommen.

                Steg: Les diktet. (5 min)

                Takk for historien. Snakk så sammen om det.

                """))
    }
}
