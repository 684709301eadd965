// A fuzzer for the reader, the checks, the mending, the layout, the comparison and the import of plans (libFuzzer, LLVM).
// It is no part of the package's build; from the top of the repository, with a folder for the build and one for the corpus:
//
//     for target in ScriptFormat Import; do swift build -c release --target $target --scratch-path /tmp/fuzz/build \
//         -Xswiftc -sanitize=fuzzer,address; done
//     swiftc -O -parse-as-library -sanitize=fuzzer,address -I /tmp/fuzz/build/release/Modules \
//         -I Sources/CYaml -I Sources/CExpat -I Sources/CZlib \
//         -Xcc -fmodule-map-file=/tmp/fuzz/build/release/CLanguages.build/module.modulemap \
//         Tests/Fuzz/ReaderFuzz.swift $(find /tmp/fuzz/build/release/*.build -name '*.o') -lyaml -lexpat -lz \
//         -o /tmp/fuzz/reader
//     mkdir -p /tmp/fuzz/corpus && find Scripts -name '*.md' -exec cp --backup=t {} /tmp/fuzz/corpus \;
//     nice -n 19 /tmp/fuzz/reader -max_len=8192 -timeout=10 -rss_limit_mb=1024 -max_total_time=600 /tmp/fuzz/corpus

import Facilitation
import Import
import ScriptFormat

private let options = ReadingOptions(toolbox: KnownToolbox(tools: ["helsekoppen": ["Helsekoppen"]], worksheets: []))

private let course = CourseReader.read("---\nkurs: X\nsamlinger: 2\ngruppe: 6–12\n---\n", id: "x")

private let session = ScriptReader.read(
    """
    ---
    tittel: X
    samling: 1
    ---

    # Oppstart (30 min)

    ## Velkommen (30 min)

    To og to:
    - Hva venter du deg?

    Oppgave: Prøv helsekoppen.
    """, options: options)

/// Reads any bytes at all, and does everything with them that can be done with a document.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let reading = DocumentReader.read(bytes, id: "x", options: options)
    precondition(reading.value != nil || !reading.findings.isEmpty, "nothing read, and nothing said")
    checkCourse(with: bytes)
    checkMending(of: bytes)
    checkLayout(of: bytes)
    checkImport(of: bytes)
    return 0
}

/// Every finding stands in the text, and what is compared with itself has not changed.
private func checkCourse(with bytes: [UInt8]) {
    let reading = ScriptReader.read(bytes, options: options)
    let plan = CourseCheck.findings(course: course, sessions: [session, reading], options: options)
    precondition(plan.count == 2, "a session without its findings")
    for finding in plan[1] {
        precondition(reading.source.lines.indices.contains(finding.position.line - 1), "a finding outside the text")
    }
    guard let script = reading.value, let other = session.value else { return }
    precondition(ScriptComparison(script, script).isEmpty, "unlike itself")
    _ = ScriptComparison(other, script).changedItems.count
}

/// What is told to have been mended has been changed, nothing new is found afterwards, and twice is once.
private func checkMending(of bytes: [UInt8]) {
    func read(_ bytes: [UInt8]) -> Reading<Document> { DocumentReader.read(bytes, id: "x", options: options) }
    func codes(_ reading: Reading<Document>) -> [String: Int] {
        Dictionary(reading.findings.map { ($0.code, 1) }, uniquingKeysWith: +)
    }
    let before = read(bytes)
    let mended = Fixing(bytes, read: read)
    precondition(mended.bytes != bytes || mended.mended.isEmpty, "mended without a change")
    let known = codes(before)
    for (code, count) in codes(read(mended.bytes)) {
        precondition(count <= known[code, default: 0], "mending made a finding: \(code)")
    }
    precondition(Fixing(mended.bytes, read: read).mended.isEmpty, "mended more the second time")
}

/// Laying out twice gives the same as once, and is never refused the second time.
private func checkLayout(of bytes: [UInt8]) {
    guard let once = try? Layout.bytes(of: bytes) else { return }
    guard let twice = try? Layout.bytes(of: once) else { preconditionFailure("refused what was laid out") }
    precondition(once == twice, "laid out in another way the second time")
}

/// What is brought in is a script without errors.
private func checkImport(of bytes: [UInt8]) {
    guard let source = try? PlanFile.read(bytes, name: "plan.txt"),
        let plan = try? PlanImport.script(source, options: ImportOptions(title: "Plan"))
    else { return }
    let reading = ScriptReader.read(plan.text)
    precondition(reading.value != nil, "brought in, and no script")
    precondition(!reading.findings.contains { $0.severity == .error }, "brought in with an error")
}
