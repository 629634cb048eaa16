#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet to judge by eye: the picture each fiche wears beside its title.

    sheet.py PICTURE_LIST FOLDER [CORPUS.jsonl.gz] [COUNT] [FIRST]

PICTURE_LIST: the program of this folder. Writes FOLDER/sample.svg (all languages) and, with a corpus in the form of the
judged search sets, FOLDER/corpus-N.svg of COUNT (100) of its fiches in equal steps, from FIRST (0) on; prints how many wear
a picture of their own. `rsvg-convert -o sheet.png corpus-1.svg` makes pixels of it."""

import gzip
import html
import json
import pathlib
import re
import subprocess
import sys

PICTOGRAMS = pathlib.Path(__file__).resolve().parents[3] / "resources/pictograms"
WIDE, HIGH, SIDE, ACROSS, DOWN = 640, 84, 72, 2, 17


def pictogram(name, x, y):
    path = PICTOGRAMS / f"{name}.svg"
    if not path.exists():
        return f'<rect x="{x}" y="{y}" width="{SIDE}" height="{SIDE}" fill="none" stroke="#999" stroke-dasharray="4"/>'
    text = re.sub(r"<\?xml[^>]*\?>", "", path.read_text(encoding="utf-8"))
    head, body = text.split(">", 1)
    text = re.sub(r' (width|height|x|y)="[^"]*"', "", head) + ">" + body
    return text.replace("<svg", f'<svg x="{x}" y="{y}" width="{SIDE}" height="{SIDE}"', 1)


def write(path, rows):
    """`rows`: number, title, picture, source, meaning."""
    parts = []
    for i, (number, title, picture, source, meaning) in enumerate(rows):
        x, y = 8 + i % ACROSS * WIDE, 8 + i // ACROSS * HIGH
        parts.append(pictogram(picture, x, y))
        shown = title if len(title) < 62 else title[:60] + "…"
        parts.append(f'<text x="{x + 84}" y="{y + 32}" font-size="17">{html.escape(f"{number}. {shown}")}</text>')
        parts.append(f'<text x="{x + 84}" y="{y + 56}" font-size="14" fill="#555">'
                     f'{html.escape(f"{picture} ({source}) {meaning}")}</text>')
    high = 16 + (len(rows) + ACROSS - 1) // ACROSS * HIGH
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" width="{ACROSS * WIDE + 16}" height="{high}" '
                    f'font-family="Noto Sans, Noto Sans Arabic, Noto Sans Ethiopic">'
                    f'<rect width="100%" height="100%" fill="white"/>{"".join(parts)}</svg>', encoding="utf-8")


def sheets(folder, name, rows):
    page = ACROSS * DOWN
    for at in range(0, len(rows), page):
        write(folder / f"{name}-{at // page + 1}.svg", rows[at:at + page])


def corpus_lines(path, count, first):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        fiches = [json.loads(line) for line in file if line.strip()]
    step = len(fiches) / count
    for i in range(count):
        one = fiches[(first + int(i * step)) % len(fiches)]
        need = one["dos"][1] if one.get("dos") else one.get("stp") or ""
        theme = (one.get("subject") or "Divers").split(",")[0]
        titles = "|".join(s.get("title") or "" for s in one["sections"])
        yield "\t".join(part.replace("\t", " ").replace("\n", " ") for part in (one["title"], one["desc"], theme, need, titles))


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    command = [program]
    if len(sys.argv) > 3:
        count, first = (int(word) for word in (sys.argv[4:6] + ["100", "0"][len(sys.argv[4:6]):]))
        titles = folder / "corpus.tsv"
        titles.write_text("\n".join(corpus_lines(sys.argv[3], count, first)) + "\n", encoding="utf-8")
        command.append(str(titles))
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    sample, corpus, ended = [], [], False
    for line in told:
        parts = line.split("\t")
        if line.startswith("sample: ") or line.startswith("file: "):
            print(line)
            ended = True
        elif ended:
            corpus.append((len(corpus) + 1, *parts[:4]))
        elif len(parts) >= 6 and parts[0] not in {"theme", "need", "   step"}:
            sample.append((parts[0][:2] + " " + parts[1], *parts[2:6]))
    sheets(folder, "sample", sample)
    sheets(folder, "corpus", corpus)


main()
