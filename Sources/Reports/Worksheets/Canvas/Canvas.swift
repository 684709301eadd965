/// A drawing under way: shapes and texts, with the ground that each text covers.
struct Canvas: Equatable, Sendable {
    /// The width in points.
    let width: Double
    /// The height in points.
    let height: Double
    /// What has been drawn, from the bottom.
    private(set) var tags: [Tag] = []
    /// The texts that have been placed.
    private(set) var texts: [TextBlock] = []
    /// Texts that did not fit their boxes, as they were written.
    private(set) var tooLong: [String] = []

    init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    var bounds: Rect { Rect(0, 0, width, height) }

    /// Whether every text fits its box, stands within the canvas and keeps clear of the others.
    var isSound: Bool {
        guard tooLong.isEmpty, texts.allSatisfy({ bounds.contains($0.frame) }) else { return false }
        return texts.indices.allSatisfy { first in
            texts[(first + 1)...].allSatisfy { !$0.frame.overlaps(texts[first].frame) }
        }
    }

    /// Draws an outline.
    mutating func draw(_ path: Path, _ ink: Ink = .outline, ground: Ground = .none) {
        var tag = Tag("path", ["d": path.data, "fill": ground.rawValue])
        tag.attributes += Tag("path", ink.attributes).attributes
        tags.append(tag)
    }

    /// Draws within an outline, and nothing outside it.
    mutating func clipped(to path: Path, name: String, _ draw: (inout Canvas) -> Void) {
        var inner = Canvas(width: width, height: height)
        draw(&inner)
        tags.append(Tag("clipPath", ["id": name]) { Tag("path", ["d": path.data]) })
        tags.append(Tag("g", ["clip-path": "url(#\(name))"]) { inner.tags })
        texts += inner.texts
        tooLong += inner.tooLong
    }

    /// Places lines in a box; returns the ground that they cover.
    @discardableResult
    mutating func place(
        _ lines: [TextBlock.Line], in box: Rect, align: TextBlock.Alignment = .left,
        position: TextBlock.Position = .top
    ) -> Rect {
        guard !lines.isEmpty else { return Rect(box.x, box.y, 0, 0) }
        let height = lines.reduce(0) { $0 + $1.style.lineHeight }
        let width = lines.reduce(0) { max($0, $1.width) }
        if height > box.height + 0.01 || width > box.width + 0.01 {
            tooLong.append(lines.map(\.text).joined(separator: " "))
        }
        let top =
            switch position {
            case .top: box.y
            case .middle: box.y + (box.height - height) / 2
            case .bottom: box.maxY - height
            }
        let left =
            switch align {
            case .left: box.x
            case .center: box.x + (box.width - width) / 2
            case .right: box.maxX - width
            }
        let frame = Rect(left, top, width, height)
        texts.append(TextBlock(lines: lines, frame: frame))
        tags.append(contentsOf: Self.written(lines, in: frame, align: align))
        return frame
    }

    private static func written(
        _ lines: [TextBlock.Line], in frame: Rect, align: TextBlock.Alignment
    ) -> [Tag] {
        var top = frame.y
        return lines.map { line in
            let anchor: (x: Double, name: String?) =
                switch align {
                case .left: (frame.x, nil)
                case .center: (frame.center.x, "middle")
                case .right: (frame.maxX, "end")
                }
            let baseline = top + line.style.lineHeight / 2 + line.style.size * 0.35
            top += line.style.lineHeight
            return Tag(
                "text",
                [
                    "x": anchor.x.written, "y": baseline.written, "font-size": line.style.size.written,
                    "font-weight": line.style.isBold ? "700" : nil, "text-anchor": anchor.name,
                    "fill": line.style.isSoft ? PrintStyle.softInk : PrintStyle.ink,
                ]
            ) { line.text }
        }
    }
}
