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
    count = 0
    for language in ("en", "uk", "ti", "ar", "ps", "ru", "fa"):
        for fiche in fiches:
            name = os.path.join(folder, f"{fiche}.{language}.xlf")
            run("translate", "export", "--fiche", fiche, "--language", language, "--out", name)
            store = xliff.xlifffile.parsefile(name)
            units = [unit for unit in store.units if unit.source]
            for unit in units: # touched as a tool touches what it shows
                unit.addnote("seen", origin="translator")
            store.save()
            back = json.loads(run("translate", "import", name, "--json"))
            count += 1
            if back["changed"] or back["stale"] or back["segments"] != len(units):
                print(f"{fiche} {language}: {back['changed']} changed, {back['stale']} stale, {back['segments']} of {len(units)}")
                faults += 1
        name = os.path.join(folder, f"{language}.tmx")
        run("translate", "export", "--language", language, "--format", "tmx", "--out", name)
        memory = tmx.tmxfile.parsefile(name)
        if len(memory.units) < 200 or not all(unit.source and unit.target for unit in memory.units):
            print(f"{language}: {len(memory.units)} units in the memory")
            faults += 1
    print(f"{count} files there and back, {faults} faults")
sys.exit(1 if faults else 0)
