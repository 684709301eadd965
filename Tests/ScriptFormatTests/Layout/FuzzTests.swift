import Facilitation
import ScriptFormat
import TestSupport
import Testing

@Suite("Any document at all")
struct FuzzTests {
    @Test("is read to an end, and laid out so that it stays so and means the same", arguments: 0..<6)
    func mutations(seed: UInt64) throws {
        let documents = try shippedDocuments().filter { !$0.contains("/methods/") }
        var mutations = Mutations(seed: seed)
        var laidOut = 0
        var refused = 0
        for (index, path) in documents.enumerated() where index % 6 == Int(seed) {
            // A part of the document is enough, and quicker.
            let whole = Array(try repositoryFile(path))
            for _ in 0..<25 {
                let bytes = mutations.mutated(Array(whole.prefix(2500)))
                do throws(LayoutRefusal) {
                    let once = try Layout.bytes(of: bytes)
                    laidOut += 1
                    let twice = try Layout.bytes(of: once)
                    #expect(TextDiff(once, twice).unified(old: "once", new: "twice") == "")
                } catch .otherMeaning {
                    refused += 1
                    Issue.record("Refused: \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                } catch {}
                let fixing = Fixing(bytes) { DocumentReader.read($0, id: "x") }
                #expect(fixing.bytes != bytes || fixing.mended == [])
            }
        }
        #expect(laidOut > 50)
        #expect(refused == 0)
    }
}
