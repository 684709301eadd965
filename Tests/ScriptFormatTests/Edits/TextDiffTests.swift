import ScriptFormat
import Testing

@Suite("A comparison by lines")
struct TextDiffTests {
    private func unified(_ old: String, _ new: String) -> String {
        TextDiff(Array(old.utf8), Array(new.utf8)).unified(old: "a.md", new: "b.md")
    }

    @Test("is nothing for equal texts")
    func equal() {
        #expect(unified("", "") == "")
        #expect(unified("x", "x") == "")
        #expect(TextDiff([], []).hunks == [])
    }

    @Test("shows three lines around each change, and changes near each other together")
    func hunks() {
        let old = (1...20).map { "\($0)\n" }.joined()
        let new = old.replacing("5\n", with: "fem\n", maxReplacements: 1).replacing("11\n", with: "")
            .replacing("20\n", with: "20\n21\n")
        #expect(
            unified(old, new) == """
                --- a.md
                +++ b.md
                @@ -2,13 +2,12 @@
                 2
                 3
                 4
                -5
                +fem
                 6
                 7
                 8
                 9
                 10
                -11
                 12
                 13
                 14
                @@ -18,3 +17,4 @@
                 18
                 19
                 20
                +21

                """)
    }

    @Test("tells an empty text, a missing last newline and other line endings")
    func ends() {
        #expect(unified("", "x\n") == "--- a.md\n+++ b.md\n@@ -0,0 +1 @@\n+x\n")
        #expect(unified("x\ny\n", "") == "--- a.md\n+++ b.md\n@@ -1,2 +0,0 @@\n-x\n-y\n")
        #expect(
            unified("x", "x\n") == "--- a.md\n+++ b.md\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n")
        #expect(unified("x\r\n", "x\n") == "--- a.md\n+++ b.md\n@@ -1 +1 @@\n-x\n+x\n")
    }

    @Test("of texts with very many changed lines is still made")
    func large() {
        let old = String(repeating: "a\n", count: 3000)
        let new = String(repeating: "b\n", count: 3000)
        let diff = TextDiff(Array(old.utf8), Array(new.utf8))
        #expect(diff.hunks.map(\.heading) == ["@@ -1,3000 +1,3000 @@"])
    }
}
