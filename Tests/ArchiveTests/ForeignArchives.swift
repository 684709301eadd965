import Foundation

@testable import Archive

/// Archives that other programs made, as bytes.
enum ForeignArchives {
    /// Written into a pipe by Python, so that each file's size follows behind it.
    static let streamed = bytes(
        "UEsDBBQACAgIAABQdV0AAAAAAAAAAAAAAAAOAAAAa3Vycy/DpsO4w6UubWTLSM1UyCACAwBQSwcInDPZsQkAAAAoAAAAUEsBAhQDFAAICAgAAFB1XZwz"
            + "2bEJAAAAKAAAAA4AAAAAAAAAAAAAAIABAAAAAGt1cnMvw6bDuMOlLm1kUEsFBgAAAAABAAEAPAAAAEUAAAAAAA==")
    /// By Python, with the sizes where large files have them.
    static let large = bytes(
        "UEsDBC0AAAAIAABQdV2cM9mx//////////8HABQAc3Rvci5tZAEAEAAoAAAAAAAAAAkAAAAAAAAAy0jNVMggAgMAUEsBAi0DLQAAAAgAAFB1XZwz2bEJ"
            + "AAAAKAAAAAcAAAAAAAAAAAAAAIABAAAAAHN0b3IubWRQSwUGAAAAAAEAAQA1AAAAQgAAAAAA")
    /// By Debian's `zip -ry`: a folder, a symbolic link and a file.
    static let linked = bytes(
        "UEsDBAoAAAAAAE6edV0AAAAAAAAAAAAAAAAFAAAAa3Vycy9QSwMECgAAAAAATp51XQq5HykLAAAACwAAAA0AAABrdXJzL2xlbmtlLm1kL2V0Yy9wYXNz"
            + "d2RQSwMEFAAAAAgA1A0pK5wz2bEJAAAAKAAAAAoAAABrdXJzL2VuLm1ky0jNVMggAgMAUEsBAh4DCgAAAAAATp51XQAAAAAAAAAAAAAAAAUAAAAAAAAA"
            + "AAAQAO1BAAAAAGt1cnMvUEsBAh4DCgAAAAAATp51XQq5HykLAAAACwAAAA0AAAAAAAAAAAAAAP+hIwAAAGt1cnMvbGVua2UubWRQSwECHgMUAAAACADU"
            + "DSkrnDPZsQkAAAAoAAAACgAAAAAAAAABAAAApIFZAAAAa3Vycy9lbi5tZFBLBQYAAAAAAwADAKYAAACKAAAAAAA=")
    /// By Debian's `zip -P`.
    static let encrypted = bytes(
        "UEsDBBQACQAIANQNKSucM9mxFQAAACgAAAAKAAAAa3Vycy9lbi5tZO7FGMm3sFmgdBt3bPrXyhn1DVocfFBLBwicM9mxFQAAACgAAABQSwECHgMUAAkA"
            + "CADUDSkrnDPZsRUAAAAoAAAACgAAAAAAAAABAAAApIEAAAAAa3Vycy9lbi5tZFBLBQYAAAAAAQABADgAAABNAAAAAAA=")
    /// By Debian's `zip` from a pipe: the whole archive as large ones are.
    static let piped = bytes(
        "UEsDBC0AAAAAAE6edV0d+Zse//////////8BABQALQEAEAAEAAAAAAAAAAQAAAAAAAAAaGVpIFBLAQIeAy0AAAAAAE6edV0d+ZseBAAAAAQAAAABAAAA"
            + "AAAAAAEAAACAEQAAAAAtUEsGBiwAAAAAAAAAHgMtAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAC8AAAAAAAAANwAAAAAAAABQSwYHAAAAAGYAAAAAAAAA"
            + "AQAAAFBLBQYAAAAAAQABAC8AAAA3AAAAAAA=")

    private static func bytes(_ text: String) -> [UInt8] { Data(base64Encoded: text).map(Array.init) ?? [] }
}
