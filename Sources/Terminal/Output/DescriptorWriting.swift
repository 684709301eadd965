import Glibc

/// Writes a whole text to a descriptor: in one system call where the system takes it all, and in more where it does not.
///
/// - Throws: `ScreenGone` with the error number when the other end is gone or cannot be written to.
func writeAll(_ text: String, to descriptor: Int32) throws(ScreenGone) {
    var text = text
    let code = text.withUTF8 { bytes -> Int32 in
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = write(descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written >= 0 {
                rest = rest.dropFirst(written)
            } else if errno == EAGAIN {
                // Somebody made the terminal non-blocking: wait until it takes more.
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                if poll(&waiting, 1, -1) < 0, errno != EINTR { return errno }
                if waiting.revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { return EIO }
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }
    if code != 0 { throw ScreenGone(code: code) }
}
