"""Makes plain CommonMark documents of all the blocks there are, well-formed and not."""

WORDS = "kaffe vann ark penner ro uke dag mestring gruppe øve hånd 3".split() + [
    "*viktig*", "**nå**", "`kode`", "[side](x.md)", "\\*", "\\#", "a_b", "&amp;"]


def words(rng, least=1, most=4):
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(least, most)))


def indent(rng, most=3):
    return " " * rng.choice([0, 0, 0, 0] + list(range(1, most + 1)))


def heading(rng):
    text = rng.choice([words(rng), words(rng), words(rng) + " (5 min)", "", "#ark", words(rng) + "#"])
    closing = rng.choice(["", "", "", " #", " ##   ", " ######", "\t#", " \\#", " # x"])
    gap = rng.choice([" ", " ", "  ", "\t"]) if text or closing else rng.choice(["", " "])
    return [indent(rng) + "#" * rng.randint(1, 7) + gap + text + closing]


def paragraph(rng):
    lines = [indent(rng) + words(rng)]
    for _ in range(rng.choice([0, 0, 1, 2])):
        lines.append(indent(rng, 7) + words(rng) + rng.choice(["", "", "  ", "\\", "\t"]))
    return lines


def setext(rng):
    return paragraph(rng) + [indent(rng, 4) + rng.choice("-=") * rng.randint(1, 5) + rng.choice(["", "", "  ", " x"])]


def divider(rng):
    return [indent(rng, 4) + rng.choice(["---", "***", "___", "- - -", "* * * *", "-----", "_ _ _", "--", "**"])]


def fence(rng):
    mark = rng.choice(["```", "~~~", "````"])
    lines = [indent(rng) + mark + rng.choice(["", "", " swift", "md"])]
    for _ in range(rng.randint(0, 3)):
        lines.append(rng.choice(["# " + words(rng), "- " + words(rng), words(rng), "", "    x", mark[:2]]))
    closing = rng.choice([mark, mark, mark + "`" if mark[0] == "`" else mark + "~", indent(rng) + mark + "  "])
    return lines + [closing]


def code(rng):
    return ["    " + rng.choice([words(rng), "# " + words(rng), "- " + words(rng)]) for _ in range(rng.randint(1, 2))]


def quote(rng):
    lines = ["> " + rng.choice([words(rng), words(rng), "# " + words(rng), "- " + words(rng)])]
    for _ in range(rng.choice([0, 1, 2])):
        lines.append(rng.choice(["> " + words(rng), ">", words(rng)]))
    return [indent(rng) + line for line in lines]


def comment(rng):
    return rng.choice([
        ["<!-- " + words(rng) + " -->"], ["<!--", words(rng), "", "# " + words(rng), "-->"],
        [words(rng) + " <!-- " + words(rng) + " --> " + words(rng)], ["# " + words(rng) + " <!-- x -->"],
    ])


def html(rng):
    return rng.choice([
        ["<div>", words(rng), "</div>"], ["<b>" + words(rng) + "</b>"], ["<table>", "- " + words(rng), "</table>"],
        ["<hr>"], ["</p>", "# " + words(rng)],
    ])


def bullets(rng, depth=0):
    marks = rng.choice([["-"], ["*"], ["+"], ["-", "*"], ["1.", "2."], ["1)", "2)"], ["3.", "4."], ["10.", "11."]])
    gap = rng.choice([" ", " ", " ", "  ", "   ", "\t"])
    lines = []
    tight = rng.random() < 0.6
    for number in range(rng.randint(1, 3)):
        mark = marks[number % len(marks)]
        inner = list(rng.choice([
            lambda: [words(rng)], lambda: [words(rng)], lambda: paragraph(rng), lambda: [""],
            lambda: [words(rng), "", words(rng)],
        ])())
        if inner[0]:
            inner[0] = inner[0].lstrip()
        if depth < 2 and rng.random() < 0.3:
            inner += ([""] if rng.random() < 0.4 else []) + bullets(rng, depth + 1)
            if rng.random() < 0.15:
                inner += ["", words(rng)]
        elif rng.random() < 0.06:
            inner += [""] + rng.choice([fence, fence, fence, heading, quote, code, setext])(rng)
        width = len(mark) + len(gap.expandtabs(4)) if "\t" not in gap else 4
        shift = indent(rng, 2) if rng.random() < 0.2 else ""
        lines.append((shift + mark + gap + inner[0]).rstrip() if inner[0] else shift + mark)
        for line in inner[1:]:
            lazy = rng.random() < 0.1
            lines.append(line if lazy or not line else shift + " " * width + line)
        if not tight:
            lines += [""] * rng.randint(1, 2)
    return lines


BLOCKS = [heading] * 4 + [paragraph] * 4 + [bullets] * 5 + [setext] * 2 + [divider, fence]


def composed(rng):
    lines = []
    blocks = BLOCKS + rng.sample([code, quote, comment, html], rng.choice([0, 0, 1, 2]))
    for _ in range(rng.randint(1, 6)):
        lines += rng.choice(blocks)(rng)
        lines += [""] * rng.choice([0, 1, 1, 1, 2])
    return lines


LINES = [
    "# x", "## x ##", "#", "# ", "#\tx", "####### x", "x", "y z", "- a", "* a", "+ a", "1. a", "2) a", "10. e",
    "-", "- ", "1.", "  - b", "-\tc", "-    e", "---", "***", "===", "=", "--", "- - -", "\\# x", "\\- x",
]
# What the Specification takes in its own way: few kinds in one document, so that differences can be told apart.
OWN_WAY = ["```", "~~~", "> q", ">", "    c", "\t- d", "<!-- k -->", "<div>", "- -", "#x"]


def soup(rng):
    own = rng.sample(OWN_WAY, rng.choice([0, 0, 1, 1, 2]))
    pool = rng.sample(LINES, 6) + own + ["", ""]
    margins = ["", "", "", "", " ", "  ", "   "] + (["    ", "      "] if rng.random() < 0.3 else [])
    return [rng.choice(margins) + rng.choice(pool) for _ in range(rng.randint(2, 9))]


def document(rng):
    lines = composed(rng) if rng.random() < 0.75 else soup(rng)
    if rng.random() < 0.05:
        lines = [line.replace(" ", "\u00a0", 1) if rng.random() < 0.3 else line for line in lines]
    return rng.choice(["\n", "\n", "\n", "\r\n", "\r"]).join(lines) + rng.choice(["\n", ""])
