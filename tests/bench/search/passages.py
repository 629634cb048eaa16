#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""passages.py ESCALECTL LIBRARY JUDGED.tsv [--language CODE] [--ids IDS.jsonl] [--misses]: asks every question of a judged set with `escalectl search
--passages --json` and prints how often the right section of the right fiche comes first, and among the first five.

A line of the set: question TAB ids of the fiches that answer (comma) TAB a pattern (regular expression, any case) that the title of the section that
answers matches; "^$" for the opening, which has no title. `--ids`: a file with lines {"id": ..., "fid": ...} when the set names fiches by another id.
The sets of tests/search/passages are over the sample library. A line may end with TAB and its own language."""
import json
import re
import subprocess
import sys


def arguments():
    words, options = [], {}
    rest = iter(sys.argv[1:])
    for word in rest:
        if word == "--misses":
            options[word] = True
        elif word.startswith("--"):
            options[word] = next(rest, "")
        else:
            words.append(word)
    if len(words) != 3:
        sys.exit(__doc__)
    return words, options


def asked(escalectl, library, question, language):
    answer = subprocess.run([escalectl, "search", "--passages", "--json", "--limit", "20", "--library", library, "--language", language, "--",
                             question], capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        sys.exit(answer.stderr.strip())
    return json.loads(answer.stdout)


def main():
    (escalectl, library, judged), options = arguments()
    names = {}
    if "--ids" in options:
        with open(options["--ids"], encoding="utf-8") as lines:
            for line in lines:
                entry = json.loads(line)
                names[entry["id"]] = entry["fid"]
    count = first = five = fiche = 0
    with open(judged, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) < 3 or line.startswith("#"):
                continue
            wanted, pattern = set(fields[1].split(",")), re.compile(fields[2], re.IGNORECASE)
            language = fields[3] if len(fields) > 3 else options.get("--language", "fr")
            hits = asked(escalectl, library, fields[0], language)
            right = [names.get(hit["fiche"], hit["fiche"]) in wanted for hit in hits]
            ranks = [i for i, hit in enumerate(hits) if right[i] and pattern.search(hit["title"])]
            count += 1
            fiche += any(right[:5])
            first += ranks[:1] == [0]
            five += bool(ranks) and ranks[0] < 5
            if "--misses" in options and (not ranks or ranks[0] >= 1):
                print(f"{ranks[0] + 1 if ranks else '-':>3}  {fields[0]}")
                for hit, good in list(zip(hits, right))[:5]:
                    print(f"       {hit['score']:.2f} {'*' if good else ' '} {hit['ficheTitle'][:60]} | {hit['title'][:60]}")
    if count == 0:
        sys.exit("no judged questions in " + judged)
    print(f"{count} questions: right section first {100 * first / count:.0f} %, in the first five {100 * five / count:.0f} %; "
          f"right fiche in the first five {100 * fiche / count:.0f} %")


main()
