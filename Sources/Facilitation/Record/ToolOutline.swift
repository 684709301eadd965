/// What the session must know of a tool to lead it: enough to go on without the toolbox.
public struct ToolOutline: Equatable, Sendable {
    /// The tool's id.
    public var id: String
    /// Its title.
    public var title: String
    /// The time of each step; `nil` for a step without one.
    public var steps: [StepTiming?]

    /// Creates an outline.
    public init(id: String, title: String, steps: [StepTiming?]) {
        self.id = id
        self.title = title
        self.steps = steps
    }
}
