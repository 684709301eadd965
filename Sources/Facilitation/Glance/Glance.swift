import Languages

/// What one glance at a session shows: what goes on, what to ask now and after it, and the times. Nothing of the notes.
///
/// It is whole by itself, so it can be shown where neither the record nor the script is. All lengths are in seconds.
public struct Glance: Equatable, Sendable {
    /// The session that is led.
    public var session: Title
    public var isRehearsal: Bool
    public var standing: Standing
    /// The leader's own time: the moment that the figures hold for.
    public var moment: Moment
    /// The phase that goes on; `nil` before the first item and after the last.
    public var phase: Part?
    /// The item that goes on.
    public var item: Part?
    /// Who leads it, by the record's names.
    public var lead: [String]
    /// The round in which each has a turn, where somebody counts.
    public var round: Round?
    /// What was given last; `nil` before the first question of an item.
    public var now: Line?
    /// What comes after it: the next question, or the next item.
    public var next: Line?
    /// The exercise whose clock runs; the one that began last of several.
    public var exercise: Exercise?
    /// The unplanned break that goes on.
    public var pause: Pause?
    public var times: Times

    public init(
        session: Title, isRehearsal: Bool = false, standing: Standing, moment: Moment, phase: Part? = nil,
        item: Part? = nil, lead: [String] = [], round: Round? = nil, now: Line? = nil, next: Line? = nil,
        exercise: Exercise? = nil,
        pause: Pause? = nil, times: Times
    ) {
        self.session = session
        self.isRehearsal = isRehearsal
        self.standing = standing
        self.moment = moment
        self.phase = phase
        self.item = item
        self.lead = lead
        self.round = round
        self.now = now
        self.next = next
        self.exercise = exercise
        self.pause = pause
        self.times = times
    }

    /// Where the session is; the raw value is the shared file's word.
    public enum Standing: String, Sendable, CaseIterable {
        /// It has not begun.
        case ready
        /// An item goes on, perhaps with a break in it.
        case item
        /// The last item is over.
        case afterLast = "after-last"
        /// The leader has left it, to go on later.
        case left
        case ended
    }

    /// What the session is called.
    public struct Title: Equatable, Sendable {
        public var title: String
        public var language: Language

        public init(_ title: String, language: Language) {
            self.title = title
            self.language = language
        }
    }

    /// A phase or an item, and what is left of its time; negative when it is over.
    public struct Part: Equatable, Sendable {
        /// The item's number, such as `2.3`; empty for a phase.
        public var id: String
        public var title: String
        public var left: Double

        public init(id: String = "", title: String, left: Double) {
            self.id = id
            self.title = title
            self.left = left
        }
    }

    /// A round in which each has a turn: how many have had theirs.
    public struct Round: Equatable, Sendable {
        public var turns: Int
        /// How many are there; `nil` when that was not said.
        public var present: Int?
        /// The round's number in its item, from 1.
        public var number: Int

        public init(turns: Int, present: Int? = nil, number: Int = 1) {
            self.turns = turns
            self.present = present
            self.number = number
        }
    }

    /// An exercise: rounds of so many minutes.
    public struct Exercise: Equatable, Sendable {
        public var timing: StepTiming
        /// How long it has gone on.
        public var passed: Double
        /// Whether its clock runs; it stands still in a break.
        public var isRunning: Bool

        public init(timing: StepTiming, passed: Double, isRunning: Bool = true) {
            self.timing = timing
            self.passed = passed
            self.isRunning = isRunning
        }

        /// The round, from 1, and what is left of it.
        public var round: (number: Int, left: Double) {
            let length = Double(max(1, timing.minutes)) * 60
            let index = min(Double(max(1, timing.rounds) - 1), (max(0, passed) / length).rounded(.down))
            return (Int(index) + 1, max(0, (index + 1) * length - passed))
        }
    }

    /// A break.
    public struct Pause: Equatable, Sendable {
        public var passed: Double
        /// What is left of it, negative when it is over; `nil` when its length was not said.
        public var left: Double?

        public init(passed: Double, left: Double? = nil) {
            self.passed = passed
            self.left = left
        }
    }

    /// When the session begins and ends, on the same clock as the moment's `elapsed`.
    public struct Times: Equatable, Sendable {
        public var start: Double
        /// The latest start of the closing; `nil` for a session without one, or once it has begun.
        public var closing: Double?
        /// When the session should end.
        public var end: Double
        /// When it ends if everything that is left takes the time given to it.
        public var forecast: Double

        public init(start: Double, closing: Double? = nil, end: Double, forecast: Double) {
            self.start = start
            self.closing = closing
            self.end = end
            self.forecast = forecast
        }

        public var pace: Pace { Pace(lateness: forecast - end) }
    }
}

extension Glance {
    /// Something to ask or do, or the item that comes.
    public struct Line: Equatable, Sendable {
        public var kind: Kind
        public var text: String

        public init(_ kind: Kind, _ text: String) {
            self.kind = kind
            self.text = text
        }

        /// What there is to do.
        public enum Kind: Equatable, Sendable {
            /// To ask the group something, or to do it in a form of work.
            case prompt(Prompt.Form)
            /// To do something else with the group.
            case task
            /// To tell, show or set what stands at an item's end.
            case text
            /// A step of so many, of a tool.
            case step(tool: String, number: Int, of: Int)
            /// To go on to another item.
            case item(minutes: Int)
        }
    }
}
