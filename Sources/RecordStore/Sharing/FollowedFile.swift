import Basics
import Facilitation

/// What can be followed in a second window: the record of a session, or the glance at it that is shared.
public enum FollowedFile: Equatable, Sendable {
    case record(Record)
    case glance(Glance)

    /// Reads a file, without any right to write it, also while another program does.
    public static func read(_ path: String, fileSystem: FileSystem = .live) throws(StoreError) -> FollowedFile {
        do throws(StoreError.Cause) {
            let bytes = try fileSystem.record(path, followsLink: true).bytes
            guard let json = try? JSON(parsing: bytes), json["format"]?.text == GlanceCoding.format else {
                return .record(try RecordDocument(explaining: bytes).record)
            }
            return .glance(try glance(json))
        } catch {
            throw StoreError(.read, path, error)
        }
    }

    private static func glance(_ json: JSON) throws(StoreError.Cause) -> Glance {
        do throws(FieldError) {
            return try GlanceCoding.glance(json)
        } catch {
            throw .damaged(error.defect)
        }
    }

    /// The files in a folder that are shared glances, by their names.
    public static func shared(in folder: String, names: [String]) -> [String] {
        names.filter { $0.hasSuffix(nameEnding) && !$0.hasPrefix(".") }.map { FilePath(folder: folder, name: $0).text }
    }

    /// The name under which a record's glance is shared: `2026-11-21-1000-mestringstreff-1-9f0c.follow.json`. Two groups may begin
    /// the same session at the same time on two machines, and so it has the beginning of the record's id.
    public static func sharedName(for record: Record) -> String {
        let name = RecordName.name(for: record)
        return (name.hasSuffix(".json") ? String(name.dropLast(5)) : name) + "-" + record.id.prefix(4) + nameEnding
    }

    private static let nameEnding = ".follow.json"
}
