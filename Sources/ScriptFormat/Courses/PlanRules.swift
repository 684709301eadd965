/// The rules about plans: of one session, of what is said in it, and of a course.
enum PlanRules {
    /// All of them, in the order that `treff explain` tells them.
    static let all: [any Fault.Type] = ofScripts + ofSpeech + ofCourses

    /// About one session.
    static let ofScripts: [any ScriptRule.Type] = [
        UnmarkedBreak.self,
        LongWithoutBreak.self,
        RoomTime.self,
        TimePerParticipant.self,
        RoundBeforeClosing.self,
        HandoutWithoutWorksheet.self,
        DiagnosisNamed.self,
    ]

    /// About what the group hears.
    static let ofSpeech: [any SpeechRule.Type] = [
        YesNoQuestion.self,
        TwoQuestions.self,
        LongSentence.self,
        Jargon.self,
    ]

    /// About the sessions of a course.
    static let ofCourses: [any CourseRule.Type] = [
        SameNumber.self,
        CourseBuild.self,
        ToolBeforeIntroduction.self,
        TaskNotTakenUp.self,
        NoUserRepresentative.self,
        ClosingWithoutRound.self,
        LastSessionWithoutEvaluation.self,
    ]
}
