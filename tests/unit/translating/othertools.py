#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""othertools.py ESCALECTL: what Escale writes is read by translate-toolkit (of Debian), written again by it, and read by
Escale: nothing has changed. Exit code 77 where the toolkit is not there."""
import json
import os
import subprocess
import sys
import tempfile

try:
    from translate.storage import tmx, xliff
except ImportError:
    print("translate-toolkit is not here: left out, not faked")
    sys.exit(77)

escalectl = sys.argv[1]
faults = 0


def run(*arguments):
    answer = subprocess.run([escalectl, *arguments, "--library", library], capture_output=True, text=True, check=True)
    return answer.stdout


with tempfile.TemporaryDirectory() as folder:
    library = os.path.join(folder, "library.sqlite")
    fiches = [card["id"] for card in json.loads(run("list", "--json"))]
    run("translate", "export", "--out", folder)
    run("translate", "export", "--format", "tmx", "--out", folder)
    wanted = {} # of each fiche and language: segments
    names = []
    for language in ("en", "uk", "ti", "ar", "ps", "ru", "fa"):
        for fiche in fiches:
            name = os.path.join(folder, f"{fiche}.{language}.xlf")
            store = xliff.xlifffile.parsefile(name)
            units = [unit for unit in store.units if unit.source]
            for unit in units: # touched as a tool touches what it shows
                unit.addnote("seen", origin="translator")
            store.save()
            names.append(name)
            wanted[fiche, language] = len(units)
        memory = tmx.tmxfile.parsefile(os.path.join(folder, f"{language}.tmx"))
        if len(memory.units) < 200 or not all(unit.source and unit.target for unit in memory.units):
            print(f"{language}: {len(memory.units)} units in the memory")
            faults += 1
    answers = {(back["fiche"], back["language"]): back for back in json.loads(run("translate", "import", *names, "--json"))}
    for place, segments in wanted.items():
        back = answers.get(place)
        if not back or back["changed"] or back["stale"] or back["segments"] != segments:
            print(*place, f"{segments} segments:", back and {key: back[key] for key in ("changed", "stale", "segments")})
            faults += 1
    print(f"{len(answers)} files there and back, {faults} faults")
sys.exit(1 if faults or len(answers) < 100 else 0)
