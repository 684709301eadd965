import Basics
import Facilitation

/// The two times of an entry or a note.
enum MomentCoding {
    static func moment(_ fields: Fields) throws(FieldError) -> Moment {
        Moment(
            elapsed: try fields.required("elapsed", Scalars.number), wall: try fields.required("at", Scalars.moment))
    }

    static func members(_ moment: Moment) -> [JSON.Member] {
        [.init("at", .string(moment.wall.iso8601)), .init("elapsed", .number(Decimals.seconds(moment.elapsed)))]
    }
}
