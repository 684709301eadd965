"""The differences that the Specification names, as rewritings of a document to plain CommonMark."""

import itertools
import re

from reference import GUARD, LESS, MORE, PARSER, BlockParser, division


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
