extension Rule {
    /// What is reported, in the order of a reader's questions: the file, the front matter, the headings, the labels,
    /// the rest.
    static let faults: [any Fault.Type] = [
        TooLarge.self,
        NotAScript.self,
        WrongKind.self,
        NoPhases.self,
        NotUTF8.self,
        GarbledLetters.self,
        ControlCharacter.self,
        LongLine.self,
        Placeholder.self,
        UnclosedComment.self,
        UnclosedCode.self,
        FrontMatterMissing.self,
        FrontMatterUnclosed.self,
        FrontMatterLine.self,
        FrontMatterValue.self,
        YAMLFeature.self,
        FrontMatterTooLong.self,
        UnknownKey.self,
        MisplacedKey.self,
        RepeatedKey.self,
        MissingTitle.self,
        BadNumber.self,
        UnknownLanguage.self,
        UnknownException.self,
        ExceptionWithoutReason.self,
        BadGroup.self,
        BadBuild.self,
        UnknownPurpose.self,
        UnknownSection.self,
        StepTime.self,
        EmptyTitle.self,
        PhaseWithoutDuration.self,
        ItemWithoutDuration.self,
        UnclearDuration.self,
        DurationForm.self,
        ZeroMinutes.self,
        HeadingSpace.self,
        UnderlinedHeading.self,
        HeadingMarks.self,
        HeadingBrackets.self,
        HeadingCommas.self,
        HeadingLevels.self,
        ItemAsPhase.self,
        PhaseAsItem.self,
        UnknownMark.self,
        MarkOnPhase.self,
        DeepHeading.self,
        ItemBeforePhase.self,
        TooManyItems.self,
        TextBeforePhase.self,
        EmptyPhase.self,
        PhaseSum.self,
        MisspeltLabel.self,
        LabelColon.self,
        LabelAsHeading.self,
        ListMark.self,
        LabelInList.self,
        LabelInLine.self,
        LabelWithoutValue.self,
        LabelOutsideItem.self,
        UnindentedLine.self,
        LineUnderLabel.self,
        UnknownRole.self,
        UnknownTool.self,
    ]

    /// All rules.
    public static let all: [Rule] = (faults + PlanRules.all).map { $0.rule }

    private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

    private static let codes = Nearest(all.map(\.code))

    /// The code that a misspelt one is nearest to; `nil` where none is near.
    public static func nearest(to code: String) -> String? { codes.word(to: code) }

    /// The rule with a code; `nil` where there is none.
    public static func named(_ code: String) -> Rule? { byCode[code] }
}

/// The rules that look at a session as a whole.
enum SessionRules {
    /// The rules, in the order that they look.
    static let all: [any SessionRule.Type] = Rule.faults.compactMap { $0.sessionRule }
}
