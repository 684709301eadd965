internal import CZlib

/// The packing of zip archives (RFC 1951), one piece at a time.
enum Deflate {
    /// What a packed piece holds, if it holds exactly so many bytes; `nil` for what is damaged.
    ///
    /// Never makes more than it is asked for, whatever the piece says.
    static func unpack(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        var stream = z_stream()
        guard fits(packed.count), fits(size), treff_inflate_begin(&stream) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        // zlib wants a place to write to, also where there is nothing to write.
        let unpacked = run(&stream, packed, room: max(size, 1), inflate)
        return unpacked.count == size && stream.avail_in == 0 ? unpacked : nil
    }

    /// A piece as packed as zlib can; the same bytes for the same piece. `nil` where packing makes it no smaller.
    static func pack(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard fits(bytes.count), treff_deflate_begin(&stream) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let packed = run(&stream, bytes[...], room: Int(deflateBound(&stream, UInt(bytes.count))), deflate)
        return packed.count < bytes.count ? packed : nil
    }

    /// The check sum of a zip archive's files.
    static func checkSum(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer { buffer in
            var sum = crc32(0, nil, 0)
            var start = 0
            while start < buffer.count {
                let count = min(buffer.count - start, 1 << 30)
                sum = crc32(sum, buffer.baseAddress?.advanced(by: start), UInt32(count))
                start += count
            }
            return UInt32(truncatingIfNeeded: sum)
        }
    }

    private static func fits(_ count: Int) -> Bool { count < 1 << 31 }

    /// Works through a piece in one step; nothing comes of one that does not end where it should.
    private static func run(
        _ stream: inout z_stream, _ input: ArraySlice<UInt8>, room: Int,
        _ step: (UnsafeMutablePointer<z_stream>, Int32) -> Int32
    ) -> [UInt8] {
        input.withUnsafeBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: room) { target, count in
                // zlib reads only from there; its type lacks the word for it.
                stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                let isWhole = step(&stream, Z_FINISH) == Z_STREAM_END
                count = isWhole ? target.count - Int(stream.avail_out) : 0
            }
        }
    }
}
