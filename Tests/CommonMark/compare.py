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
differences.py, each of which stands in the Specification. What is left is a fault.
"""

import argparse
import collections
import json
import random
import subprocess
import sys

from corpus import document
from differences import known, lines_of
from reference import division, result, second_division


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
