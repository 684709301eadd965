// A fuzzer for the reader and the layout (libFuzzer, LLVM). It is no part of the package's build; from the top of the
// repository, with a folder for the build and one for the corpus:
//
//     swift build -c release --target ScriptFormat --scratch-path /tmp/fuzz/build -Xswiftc -sanitize=fuzzer,address
//     swiftc -O -parse-as-library -sanitize=fuzzer,address -I /tmp/fuzz/build/release/Modules \
//         Tests/Fuzz/ReaderFuzz.swift $(find /tmp/fuzz/build/release/*.build -name '*.o') -o /tmp/fuzz/reader
//     mkdir -p /tmp/fuzz/corpus && find Scripts -name '*.md' -exec cp --backup=t {} /tmp/fuzz/corpus \;
//     nice -n 19 /tmp/fuzz/reader -max_len=8192 -timeout=10 -rss_limit_mb=1024 -max_total_time=600 /tmp/fuzz/corpus

import Facilitation
import ScriptFormat

/// Reads any bytes at all, and lays out what can be laid out: twice gives the same as once, and is never refused the
/// second time.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let reading = DocumentReader.read(bytes, id: "x")
    precondition(reading.value != nil || !reading.findings.isEmpty, "nothing read, and nothing said")
    guard let once = try? Layout.bytes(of: bytes) else { return 0 }
    guard let twice = try? Layout.bytes(of: once) else { preconditionFailure("refused what was laid out") }
    precondition(once == twice, "laid out in another way the second time")
    return 0
}
