import Facilitation
import Languages

/// Works out how long each item takes, from what is said of it and from the times around it.
struct TimeFiller {
    /// The minutes of an item that nothing is said of.
    private static let usual = 10

    private(set) var doubts: [Doubt] = []
    private let options: ImportOptions

    init(options: ImportOptions) { self.options = options }

    /// Gives each item its minutes. The clock goes on: after noon on a dial of twelve hours, one o'clock is thirteen.
    mutating func fill(_ items: inout [PlanItem], end: Int?) {
        goOnAfterNoon(&items)
        for index in items.indices {
            let item = items[index]
            if let minutes = options.minutes[item.place] {
                items[index].duration = PlannedDuration(minutes)
            } else if let duration = item.timing.duration {
                items[index].duration = duration
                if let span = item.timing.span, span != duration.planned { tellDifference(item, span, duration) }
            } else if let span = item.timing.span, span <= Self.longest {
                items[index].duration = PlannedDuration(span)
            }
        }
        for index in items.indices where items[index].duration.planned == 0 && items[index].timing.start != nil {
            fillUp(from: index, &items, end: end)
        }
        for index in items.indices where items[index].duration.planned == 0 && !items[index].isInOthersAlone {
            guess(&items[index])
        }
        for item in items where item.duration.planned > Self.long { tellLength(item) }
    }

    private static let longest = 12 * 60
    /// Hardly anything in a session takes longer.
    private static let long = 4 * 60

    private mutating func goOnAfterNoon(_ items: inout [PlanItem]) {
        var last = 0
        for index in items.indices {
            guard var start = items[index].timing.start else { continue }
            if start < last, start + 720 >= last, start < 720 {
                start += 720
                items[index].timing.start = start
                items[index].timing.end = items[index].timing.end.map { $0 < 720 ? $0 + 720 : $0 }
            }
            if start < last {
                doubts.append(
                    Doubt("“\(items[index].title)” begins before the item above it does.", at: items[index].place))
            }
            last = start
        }
    }

    /// The time up to the next one that is known, shared by the items that begin in it without a time of their own.
    private mutating func fillUp(from index: Int, _ items: inout [PlanItem], end: Int?) {
        guard let start = items[index].timing.start else { return }
        let next = items[(index + 1)...].firstIndex { $0.timing.start != nil }
        let limit = next.flatMap { items[$0].timing.start } ?? end.map { $0 < start && $0 < 720 ? $0 + 720 : $0 }
        guard let limit, limit > start, limit - start <= Self.longest else { return }
        let between = index..<(next ?? items.count)
        let said = between.dropFirst().reduce(0) { $0 + items[$1].duration.planned }
        let open = between.filter { items[$0].duration.planned == 0 }
        let left = limit - start - said
        guard left >= open.count else { return }
        for (number, place) in open.enumerated() {
            let share = left / open.count + (number < left % open.count ? 1 : 0)
            items[place].duration = PlannedDuration(share)
            if open.count > 1 {
                let title = items[place].title
                doubts.append(
                    Doubt(
                        "“\(title)” shares its time with another. The script says \(share) min.",
                        at: items[place].place,
                        question: .minutes(place: items[place].place, title: title, offer: share)))
            }
        }
    }

    private mutating func tellDifference(_ item: PlanItem, _ span: Int, _ duration: PlannedDuration) {
        let planned = duration.planned
        doubts.append(
            Doubt(
                "“\(item.title)” takes \(span) min by the clock, but \(planned) min as it is written. The script says \(planned) min.",
                at: item.place, question: .minutes(place: item.place, title: item.title, offer: planned)))
    }

    private mutating func tellLength(_ item: PlanItem) {
        let planned = item.duration.planned
        doubts.append(
            Doubt(
                "“\(item.title)” is \(planned) min long. See whether that is what the plan means.", at: item.place,
                question: .minutes(place: item.place, title: item.title, offer: planned)))
    }

    private mutating func guess(_ item: inout PlanItem) {
        item.duration = PlannedDuration(Self.usual)
        doubts.append(
            Doubt(
                "“\(item.title)” has no time. The script says \(Self.usual) min.", at: item.place,
                question: .minutes(place: item.place, title: item.title, offer: Self.usual)))
    }
}
