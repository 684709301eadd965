// Writes a man page: `treff --lang nb --experimental-dump-help | manual Sources/Languages/nb/manual.mdoc`.
import Glibc

/// All bytes of an open file.
func bytes(of file: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(file, &room, room.count)
        if count <= 0 { return bytes }
        bytes += room[..<count]
    }
}

/// Ends with a sentence on standard error.
func fail(_ sentence: String, _ code: Int32) -> Never {
    _ = Array((sentence + "\n").utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(code)
}

let path = CommandLine.arguments.dropFirst().first ?? ""
let frame = open(path, O_RDONLY)
if frame < 0 { fail("usage: treff --experimental-dump-help | manual FRAME", 2) }
guard let program = CommandDescription(dump: bytes(of: STDIN_FILENO)) else {
    fail("manual: there is no description of commands on standard input.", 1)
}
print(ManualPage(frame: String(decoding: bytes(of: frame), as: UTF8.self), program: program).text, terminator: "")
