import Glibc

/// Runs something that blocks on a thread of its own while something else is done, and waits for both.
func concurrently(_ body: @escaping @Sendable () -> Void, while other: () throws -> Void) rethrows {
    final class Box: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    pthread_create(
        &thread, nil,
        { box in
            guard let box else { return nil }
            Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body()
            return nil
        }, Unmanaged.passRetained(Box(body)).toOpaque())
    defer { pthread_join(thread, nil) }
    try other()
}
