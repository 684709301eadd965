import TestSupport
import Testing

/// Data flow down: no two folders of a target use each other, be it by way of others.
@Suite struct ArrowTests {
    @Test(arguments: [
        "Archive", "Basics", "Languages", "Facilitation", "Import", "ScriptFormat", "RecordStore", "Reports",
        "Terminal",
        "TreffApp",
    ])
    func noFolderUsesOneThatUsesIt(target: String) throws {
        let tree = try SourceTree(target: target)
        #expect(!tree.arrows.isEmpty)
        #expect(tree.circles == [])
    }

    @Test func aCircleIsToldWithTheNamesThatMakeIt() {
        let tree = SourceTree([
            "Roof": "struct Tile { let wall: Wall }", "Walls": "struct Wall { let floor: Floor }",
            "Floors": "public struct Floor {\n// Tile\nlet tile: Tile; let words = \"Wall\" }", "Garden": "let x: Tile",
        ])
        #expect(tree.circles == ["Floors -> Roof (Tile)", "Roof -> Walls (Wall)", "Walls -> Floors (Floor)"])
    }

    @Test func aTargetThatIsNotListedHereIsSeen() throws {
        let targets = Set(
            try repositoryPaths(under: "Sources").compactMap { path in
                path.hasSuffix(".swift") ? path.split(separator: "/").first.map(String.init) : nil
            })
        #expect(
            targets == [
                "Archive", "Basics", "Languages", "Facilitation", "Import", "ScriptFormat", "RecordStore", "Reports",
                "Terminal",
                "TreffApp",
                "manual", "treff",
            ])
    }
}
