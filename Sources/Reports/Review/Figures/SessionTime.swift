import Facilitation

/// Tells points of a session from when it began, without the time between its sittings.
struct SessionTime {
    let state: SessionState

    /// How far into the session a point is, given in seconds since the record was made.
    func length(at elapsed: Double) -> Length { Length(seconds: state.passed(at: elapsed)) }

    /// The stretch; `nil` when nothing is left of it.
    func stretch(_ stretch: Stretch) -> Stretch? {
        var told = stretch
        told.start = length(at: stretch.start.seconds)
        told.end = length(at: stretch.end.seconds)
        return told.start < told.end ? told : nil
    }

    func timer(_ timer: TimerFigures, _ places: [Int: Int]) -> TimerFigures {
        var told = timer
        told.start = length(at: timer.start.seconds)
        told.item = timer.item.flatMap { places[$0] }
        return told
    }

    func correction(_ correction: CorrectionFigures) -> CorrectionFigures {
        var told = correction
        told.written = length(at: correction.written.seconds)
        told.happened = length(at: correction.happened.seconds)
        return told
    }

    func point(_ point: PacePoint) -> PacePoint {
        PacePoint(at: length(at: point.at.seconds), lateness: point.lateness)
    }
}

extension Stretch {
    /// The stretch with its item told by the place in the running order.
    func placed(_ places: [Int: Int]) -> Stretch {
        guard case .item(let index, let work) = use, let place = places[index] else { return self }
        var placed = self
        placed.use = .item(place, work)
        return placed
    }
}
