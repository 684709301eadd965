#!/usr/bin/env python3
"""Compares how treff's reader divides Markdown documents with how a reference parser of CommonMark does.

Run by hand, from the top of the repository, with the parsers in an environment of their own:

    python3 -m venv /tmp/commonmark
    /tmp/commonmark/bin/pip install commonmark==0.9.2 markdown-it-py==4.3.0
    swift build --product markdown-division
    /tmp/commonmark/bin/python Tests/CommonMark/compare.py --documents 20000 --seed 1

It prints figures, and the smallest documents that differ in a way that is not known; then it ends with 1.

The reference is commonmark, which is written after the parser that the standard's authors made: it gives each block
with its text as the author wrote it, before inline marks are read. markdown-it-py is asked as well. It ends a paragraph
in a list too early now and then, so a document that the two read differently is left out and counted.

A document has no front matter. Headings are compared by level and text, list items by depth and text,
both in the order of the document, and every text without regard to blanks and to the marks of code blocks. Bullets
that are such only to treff (a dot, a dash, a hyphen or a number without a space) and definitions of links are left
out, and so are labels.

A difference is known only where the reference reads the same as treff once the document is rewritten by the rules in
REWRITES, each of which stands in the Specification. What is left is a fault.
"""

import argparse
import collections
import itertools
import json
import random
import re
import subprocess
import sys

import commonmark
from markdown_it import MarkdownIt

PARSER = MarkdownIt("commonmark")


class BlockParser(commonmark.Parser):
    """Reads blocks, and leaves their text as it is written."""

    def processInlines(self, block):
        pass


# Marks that stand in the place of others in a rewritten document; back again before texts are compared.
GUARD, LESS, MORE = "\ue000", "\ue001", "\ue002"


# The corpus

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


# What the reference reads

def division(text):
    headings, items, open_items = [], [], []
    for node, entering in BlockParser().parse(text).walker():
        if node.t == "item" and entering:
            items.append([len(open_items), []])
            open_items.append(items[-1])
        elif node.t == "item":
            open_items.pop()
        elif entering and node.t == "heading":
            headings.append([node.level, node.string_content])
        if entering and open_items and node.t in ("paragraph", "heading"):
            open_items[-1][1].append(node.string_content)
        elif entering and open_items and node.t in ("code_block", "html_block"):
            open_items[-1][1].append((node.info or "") + "\n" + node.literal)
    return result(headings, [[depth, "\n".join(texts)] for depth, texts in items])


def second_division(text):
    headings, items, open_items = [], [], []
    tokens = PARSER.parse(text)
    for index, token in enumerate(tokens):
        if token.type == "list_item_open":
            items.append([len(open_items), []])
            open_items.append(items[-1])
        elif token.type == "list_item_close":
            open_items.pop()
        elif token.type == "heading_open":
            headings.append([int(token.tag[1:]), tokens[index + 1].content])
        elif token.type in ("inline", "code_block", "fence", "html_block") and open_items:
            open_items[-1][1].append(token.info + "\n" + token.content)
    return result(headings, [[depth, "\n".join(texts)] for depth, texts in items])


def result(headings, items):
    return ([(level, plain(text)) for level, text in headings], [(depth, plain(text)) for depth, text in items])


def plain(text):
    text = re.sub(r"<!--.*?-->", "", text, flags=re.S)
    text = text.replace(LESS, "<").replace(MORE, ">").replace(GUARD, "").replace("\u00ad", "")
    return re.sub(r"\s+|`{3,}|~{3,}", "", text)


# The differences that the Specification names, as rewritings of a document to plain CommonMark

def lines_of(text):
    return re.split(r"\r\n|\n|\r", text)


def without_comments(text):
    blotted = re.sub(r"<!--.*?-->", lambda match: "\0\n\0" if "\n" in match[0] else "\0", text, flags=re.S)
    kept = [line.replace("\0", "") for line in lines_of(blotted) if not ("\0" in line and not line.strip("\0 \t"))]
    return "\n".join(kept)


def after_bullets(text):
    bullet = r"(?:[-*+]|\d{1,9}[.)])"
    divider = re.compile(r"[ \t]*([-*_])([ \t]*\1){2,}[ \t]*$")
    start = re.compile(rf"([ \t]*{bullet}[ \t]+)(?={bullet}(?:[ \t]|$)|#|>|```|~~~|<|---|\*\*\*|___|=)")
    return "\n".join(
        line if divider.match(line) else start.sub(r"\1" + GUARD, line, count=1) for line in lines_of(text))


def unclosed_fences(text):
    lines = lines_of(text)
    for token in PARSER.parse(text):
        if token.type == "fence" and not is_closed(token, lines):
            first = token.map[0]
            rest = [re.sub(r"`{3,}|~{3,}", GUARD, line) for line in lines[first:]]
            return "\n".join(lines[:first] + rest)
    return text


def is_closed(token, lines):
    last = lines[token.map[1] - 1].strip()
    if token.content.splitlines()[-1:] and token.content.splitlines()[-1].strip() == last:
        return False
    return token.map[1] - token.map[0] > 1 and set(last) == set(token.markup[0]) and len(last) >= len(token.markup)


def headings_end_lists(text):
    for _ in range(20):
        lines = lines_of(text)
        depth = 0
        for token in PARSER.parse(text):
            depth += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
            if depth and token.type in ("heading_open", "hr") and (token.type == "hr" or token.markup[0] == "#"):
                line = lines[token.map[0]]
                if line != line.lstrip():
                    lines[token.map[0]] = line.lstrip()
                    text = "\n".join(lines)
                    break
        else:
            return text
    return text


def underlines_in_lists(text):
    for _ in range(20):
        lines = lines_of(text)
        depth = 0
        for token in PARSER.parse(text):
            depth += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
            if depth and token.type == "heading_open" and token.markup[0] in "-=":
                last = token.map[1] - 1
                line = lines[last].lstrip()
                lines[last] = line if line.startswith("---") else re.match(r"\s*", lines[last])[0] + GUARD + line
                text = "\n".join(lines)
                break
        else:
            return text
    return text


def html_as_prose(text):
    return re.sub(r"(?m)^([ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)*)<(?!!--)", r"\1" + LESS, text)


def quotes_as_prose(text):
    for _ in range(20):
        lines = lines_of(text)
        nodes = (node for node, entering in BlockParser().parse(text).walker() if entering)
        quote = next((node for node in nodes if node.t == "block_quote"), None)
        if quote is None:
            return text
        first, end = quote.sourcepos[0][0] - 1, quote.sourcepos[1][0]
        quoted = [
            re.sub(r">[> \t]*", lambda match: match[0].replace(">", MORE), line, count=1)
            if line.lstrip().startswith(">") else re.sub(r"(?=\S)", GUARD, line, count=1)
            for line in lines[first:end]
        ]
        while quoted and not quoted[-1].strip():
            quoted.pop()
            end -= 1
        gap = [""] if quote.parent.t == "document" else []
        text = "\n".join(lines[:first] + gap + quoted + gap + lines[end:])
    return text


def code_as_prose(text):
    for _ in range(60):
        lines = lines_of(text)
        token = next((token for token in PARSER.parse(text) if token.type == "code_block"), None)
        if token is None:
            return text
        line = lines[token.map[0]].expandtabs(4)
        lines[token.map[0]] = re.sub(r"^    ( *)(?!" + GUARD + ")(?=[^ ])", r"\1" + GUARD, line)
        if lines[token.map[0]] == line:
            lines[token.map[0]] = line.replace("    ", "", 1)
        text = "\n".join(lines)
    return text


def spaced_headings(text):
    return re.sub(r"(?m)^([ \t]*#{1,6})(?=[^\W\d_])", r"\1 ", text)


def plain_blanks(text):
    return text.replace("\u00a0", " ")


REWRITES = [
    ("no-break spaces are blanks", plain_blanks),
    ("##Title is a heading", spaced_headings),
    ("comments are skipped", without_comments),
    ("a code block that is never closed is none", unclosed_fences),
    ("after a bullet all is text", after_bullets),
    ("HTML is prose", html_as_prose),
    ("block quotes are prose", quotes_as_prose),
    ("indented text is never code", code_as_prose),
    ("headings and dividers end lists", headings_end_lists),
    ("no underlined headings in lists", underlines_in_lists),
]


def known(text, found, most=4):
    """The rules of the fewest rewritings that explain a difference; nothing where none do."""
    texts = {(): "\n".join(lines_of(text))}
    for count in range(1, most + 1):
        for rules in itertools.product(REWRITES, repeat=count):
            before = texts.get(rules[:-1])
            if before is None:
                continue
            rewritten = rules[-1][1](before)
            if rewritten == before:
                continue
            if division(rewritten) == found:
                return sorted({name for name, _ in rules})
            texts[rules] = rewritten
    return None


# The comparison

def read_by_treff(program, documents):
    text = "".join(json.dumps(document) + "\n" for document in documents)
    output = subprocess.run([program], input=text, capture_output=True, text=True, check=True).stdout
    for line in output.splitlines():
        read = json.loads(line)
        headings = [(heading["level"], heading["text"]) for heading in read["headings"]]
        yield result(headings, [(item["depth"], item["text"]) for item in read["items"]])


def main():
    parser = argparse.ArgumentParser(description="Compares treff's reader with a reference parser of CommonMark.")
    parser.add_argument("--documents", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--program", default=".build/debug/markdown-division")
    parser.add_argument("--show", type=int, default=5, help="how many unknown differences to show")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    documents = [document(rng) for _ in range(options.documents)]
    headings = items = same = doubtful = 0
    differences, faults = collections.Counter(), []
    for text, found in zip(documents, read_by_treff(options.program, documents)):
        expected = division(text)
        if second_division(text) != expected:
            doubtful += 1
            continue
        headings += len(expected[0])
        items += len(expected[1])
        if found == expected:
            same += 1
            continue
        names = known(text, found)
        if names is None:
            faults.append((text, expected, found))
        else:
            differences[" + ".join(names)] += 1
    print(f"{len(documents)} documents, seed {options.seed}: {headings} headings and {items} list items")
    print(f"{doubtful} documents left out, which the two references read differently")
    print(f"{same} documents agree, {sum(differences.values())} differ in a known way, {len(faults)} in another")
    for name, count in differences.most_common():
        print(f"{count:7}  {name}")
    faults.sort(key=lambda fault: (len(lines_of(fault[0])), len(fault[0])))
    for text, expected, found in faults[:options.show]:
        print(f"\n{text!r}\n  reference {expected}\n  treff     {found}")
    sys.exit(1 if faults else 0)


main()
