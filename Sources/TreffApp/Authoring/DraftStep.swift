import Facilitation

/// A question of `treff new`.
enum DraftStep: Equatable, Hashable {
    case language
    case course
    case session
    case title
    /// One aim; asked until the answer is empty.
    case aim
    /// The phases with their minutes.
    case phases
    /// The next item of a phase, with its minutes and marks; empty goes on to the next phase.
    case item(phase: Int)
    /// The same, once more, where the items do not fill the phase; empty goes on all the same.
    case gap(phase: Int)
    /// An item that comes before others.
    case insertion(ItemPlace)
    /// The title, minutes and marks of an item that is changed.
    case heading(ItemPlace)
    case lead(ItemPlace)
    case tools(ItemPlace)
    /// What the leader should know or do.
    case text(ItemPlace)
    /// One prompt of the item; asked until the answer is empty.
    case prompt(ItemPlace)
    /// The reflection task.
    case task
    /// Where to write the script.
    case file
    /// The last look before it is written.
    case ready
    case done

    /// The item that is asked about.
    var place: ItemPlace? {
        switch self {
        case .insertion(let place), .heading(let place), .lead(let place), .tools(let place), .text(let place),
            .prompt(let place):
            place
        default: nil
        }
    }

    /// The phase that is asked about, or whose item is; it counts from 0.
    var phase: Int? {
        switch self {
        case .item(let phase), .gap(let phase): phase
        default: place?.phase
        }
    }

    /// The same question about an item in another place.
    func moved(to place: ItemPlace) -> DraftStep {
        switch self {
        case .insertion: .insertion(place)
        case .heading: .heading(place)
        case .lead: .lead(place)
        case .tools: .tools(place)
        case .text: .text(place)
        case .prompt: .prompt(place)
        default: self
        }
    }
}

/// Where an item stands in a draft: both numbers count from 0.
struct ItemPlace: Equatable, Hashable {
    var phase: Int
    var index: Int

    init(_ phase: Int, _ index: Int) {
        self.phase = phase
        self.index = index
    }

    /// Reads an item's number, such as `2.1`.
    init?(_ id: String) {
        let parts = id.split(separator: ".", omittingEmptySubsequences: false).map { wholeNumber($0) }
        guard parts.count == 2, let phase = parts[0], let index = parts[1], phase > 0, index > 0 else { return nil }
        self.init(phase - 1, index - 1)
    }

    /// The item's number: `2.1`.
    var id: String { "\(phase + 1).\(index + 1)" }
}

extension Script {
    /// Gives phases, items and prompts the numbers of their places.
    mutating func number() {
        for phase in phases.indices {
            phases[phase].id = "\(phase + 1)"
            for index in phases[phase].items.indices {
                phases[phase].items[index].number(as: ItemPlace(phase, index).id)
            }
        }
    }
}
