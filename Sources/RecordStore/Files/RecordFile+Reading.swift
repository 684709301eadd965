import Facilitation

extension RecordFile {
    /// Reads a record without the right to write it, also while another program does.
    public static func read(_ path: String, fileSystem: FileSystem = .live) throws(StoreError) -> Record {
        do throws(StoreError.Cause) {
            let bytes = try FileReading(fileSystem: fileSystem).contents(path, followsLink: true).bytes
            return try RecordDocument(explaining: bytes).record
        } catch {
            throw StoreError(.read, path, error)
        }
    }
}

extension RecordDocument {
    /// Reads a document, with errors of a store.
    init(explaining bytes: [UInt8]) throws(StoreError.Cause) {
        do throws(RecordDefect) {
            try self.init(bytes)
        } catch {
            throw error == .notARecord ? .notARecord : .damaged(error)
        }
    }
}
