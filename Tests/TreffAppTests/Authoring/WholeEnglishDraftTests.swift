import Facilitation
import ScriptFormat
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// A whole session made by questions and answers in English, in a narrow window.
struct WholeEnglishDraftTests {
    @Test func aWholeSessionInEnglish() throws {
        let new = try NewWorld(columns: 60)
        let answers = [
            "", "Evening talks", "", "Being heard", "", "Opening ten, Talk 50", "Welcome 10", "", "", "", "",
            "Round 30 quiet", "user representative", "busk", "", "Pairs: What helps you?", "Say: Thank you!", "",
            "Break 10", "", "", "", "",
            "Notice something good.", "", "",
        ]
        #expect(new.new("--lang", "en", typing: .lines(answers)) == .success)
        expectSame(
            new.world.shown,
            """
            A NEW SCRIPT
            Answer one question at a time. Enter takes what stands in
            brackets. back takes the last answer away, show shows it all
            so far, and help tells the rest. Ctrl-D puts the draft
            aside.

            Which language should the script be in?
            nb, nn or en
            [en] › 

            Which course does the session belong to?
            Write the course's name, or - for none.
            › Evening talks

            What number does the session have in the course?
            [1] › 

            What is the session called?
            Such as “What is coping?” or “Speaking up”.
            › Being heard

            What is the aim of the session?
            One aim on each line, such as “Everybody has spoken”. Enter
            when there are no more.
            › 

            Which phases does the session have, and how long are they?
            Such as “Opening 10, Talk 40, Closing 10”.
            [Opening 30, Main part 90, Closing 30] › Opening ten, Talk 50

            What is the first item of Opening?
            10 of 10 min left, and 60 of 60 in all. Title and minutes,
            such as “Welcome 5”.
            1.1 · 10 min left › Welcome 10

            Who leads “Welcome”?
            group leader, co-leader, professional or user
            representative; several with commas between.
            1.1 · 0 min left [group leader] › 

            Which tool do you use?
            Tab shows the toolbox. Enter for none.
            1.1 · 0 min left › 

            What should the leader do or know?
            Such as “Greet people at the door.” Enter for nothing.
            1.1 · 0 min left › 

            What will you ask the group?
            Such as “What do you hope for?” or “Pairs: What helps you?”
            (also Small group, Reflection, Say, Materials). Enter for
            none.
            1.1 · 0 min left › 
            Opening is full. Something optional besides: insert 1.2.

            What is the first item of Talk?
            50 of 50 min left, and 50 of 60 in all. Title and minutes,
            such as “Round 15 quiet” or “Break 10”. help explains the
            marks.
            2.1 · 50 min left › Round 30 quiet

            Who leads “Round”?
            group leader, co-leader, professional or user
            representative; several with commas between.
            2.1 · 20 min left [group leader] › user representative

            Which tool do you use?
            Tab shows the toolbox. Enter for none.
            2.1 · 20 min left › busk
              busk: Fire ledd som hjelper deg å si fra.

            What should the leader do or know?
            Such as “Greet people at the door.” Enter for nothing.
            2.1 · 20 min left › 

            What will you ask the group?
            Such as “What do you hope for?” or “Pairs: What helps you?”
            (also Small group, Reflection, Say, Materials). Enter for
            none.
            2.1 · 20 min left › Pairs: What helps you?

            Is there another question?
            Enter when the item is done.
            2.1 · 20 min left › Say: Thank you!

            Is there another question?
            Enter when the item is done.
            2.1 · 20 min left › 

            What comes next in Talk?
            20 of 50 min left, and 20 of 60 in all.
            2.2 · 20 min left › Break 10
            “Break” is a break.

            What should the leader do or know?
            Such as “Coffee and tea are ready.” Enter for nothing.
            2.2 · 10 min left › 

            Anything more about the break?
            Enter when the item is done.
            2.2 · 10 min left › 

            What comes next in Talk?
            10 of 50 min left, and 10 of 60 in all.
            2.3 · 10 min left › 

            Talk has 10 min left. What should they be used for?
            Write another item, or change one that is there: change 2.1.
            Enter leaves it so.
            2.3 · 10 min left › 

            Which task do they take home?
            Such as “Notice something that you manage.” It is set in 2.1
            Round. Enter for none.
            › Notice something good.

            Where should the script be saved?
            A file or a folder. In the place that Enter takes, treff
            finds it by itself.
            [/s/en/evening-talks/1-being-heard.md] › 

            Being heard · Evening talks · session 1 · 60 min
            1 OPENING · 10 min
              1.1 Welcome · 10 min · group leader
            2 TALK · 50 min · 10 min left
              2.1 Round · 30 min · quiet · user representative · busk
                  Say: Thank you!
                  Pairs: What helps you?
                  Task: Notice something good.
              2.2 Break · 10 min · break

            treff check is going to say this:
              · Phase 2: “Talk” is set to 50 min, and its items add up
                to 40 min. Add 10 min to the items, or set the phase to
                40 min.

            Shall I write it like this?
            Enter writes it. Or mend it first: change 2.1, insert 2.1,
            remove 2.1, change title (aims, phases, task, file), back.
            › 
            ✓ Written to /s/en/evening-talks/1-being-heard.md
            treff preview evening-talks/1 shows the session, and treff
            rehearse evening-talks/1 tries it. Change the file in any
            text editor.

            """)
        #expect(new.verdict("/s/en/evening-talks/1-being-heard.md").contains("phase-sum"))
    }
}
