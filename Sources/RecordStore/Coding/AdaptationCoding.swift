import Basics
import Facilitation

/// An adaptation to JSON and back.
enum AdaptationCoding {
    /// `nil` for a kind of change that a newer version wrote: it stays in the document.
    static func adaptation(_ json: JSON) throws(FieldError) -> Adaptation? {
        let fields = try Fields(json)
        let item = try fields.required("item", Scalars.text)
        let word = try fields.required("change", Scalars.text)
        guard let change = Adaptation.Change(rawValue: word) else { return nil }
        return Adaptation(
            item: item, change: change,
            isPlanned: try fields.optional("planned", Scalars.flag) ?? false,
            reason: try fields.optional("reason", Scalars.text),
            isAimMet: try fields.optional("aimMet", Scalars.flag))
    }

    static func json(_ adaptation: Adaptation) -> JSON {
        .object([
            .init("item", .string(adaptation.item)),
            .init("change", .string(adaptation.change.rawValue)),
            .init("planned", .bool(adaptation.isPlanned)),
            .init("reason", .string(adaptation.reason)),
            .init("aimMet", adaptation.isAimMet.map(JSON.bool) ?? .null),
        ])
    }
}
