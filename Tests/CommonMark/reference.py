"""What the reference parsers read: the headings and the list items of a document."""

import re

import commonmark
from markdown_it import MarkdownIt

PARSER = MarkdownIt("commonmark")


class BlockParser(commonmark.Parser):
    """Reads blocks, and leaves their text as it is written."""

    def processInlines(self, block):
        pass


# Marks that stand in the place of others in a rewritten document; back again before texts are compared.
GUARD, LESS, MORE = "\ue000", "\ue001", "\ue002"


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
