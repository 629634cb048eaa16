#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""omegat.py ESCALECTL: OmegaT (of Debian) opens every fiche of the sample in three languages with our memory beside them and
gives them back. What is translated has not changed; what is not is shown to a translator (our XLIFF for OmegaT), is filled
from a memory of sentences that we made up, and comes back as drafts; French that nobody wrote over comes back as nothing.
OmegaT's own memory is read. Exit code 77 where OmegaT is not there."""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from xml.sax.saxutils import escape

if not shutil.which("omegat") or not shutil.which("java"):
    print("SKIP   : omegat.py() OmegaT is not here: left out, not faked")
    sys.exit(77)

escalectl = sys.argv[1]
faults = 0
PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>fr</source_lang><target_lang>{}</target_lang>
<source_tok>org.omegat.tokenizer.LuceneFrenchTokenizer</source_tok><target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>
"""
TMX = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="test" creationtoolversion="1" segtype="paragraph" o-tmf="test" adminlang="en"
 srclang="fr" datatype="plaintext"/><body>{}</body></tmx>
"""
UNIT = '<tu><tuv xml:lang="fr"><seg>{}</seg></tuv><tuv xml:lang="{}"><seg>{}</seg></tuv></tu>'


def fault(text):
    global faults
    faults += 1
    print(text)


with tempfile.TemporaryDirectory() as home:
    library = os.path.join(home, "library.sqlite")
    surroundings = dict(os.environ, HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, XDG_STATE_HOME=home)

    def run(*arguments):
        answer = subprocess.run([escalectl, *arguments, "--library", library], capture_output=True, text=True, check=True,
                                env=surroundings)
        return answer.stdout

    files = given = written = 0
    for language, word in (("ar", "كلمة"), ("ti", "ቃል"), ("uk", "слово")):
        project = os.path.join(home, language)
        for part in ("source", "target", "tm/auto", "omegat", "glossary", "dictionary"):
            os.makedirs(os.path.join(project, part))
        with open(os.path.join(project, "omegat.project"), "w", encoding="utf-8") as file:
            file.write(PROJECT.format(language))
        run("translate", "export", "--language", language, "--format", "omegat", "--out", os.path.join(project, "source"))
        run("translate", "export", "--language", language, "--format", "tmx", "--out", os.path.join(project, "tm", "ours.tmx"))
        # Sentences without marks of what nobody has translated, in a memory that OmegaT takes from by itself.
        units, wanted = {}, 0
        for name in sorted(glob.glob(os.path.join(project, "source", "*.xlf"))):
            with open(name, encoding="utf-8") as file:
                text = file.read()
            waits = re.findall(r'<source>([^<]*)</source><target state="needs-translation" state-qualifier="x-source-copied">([^<]*)</target>', text)
            if any(source != target for source, target in waits):
                fault(f"{name}: OmegaT would show nothing")
            wanted += len(waits)
            for source, _ in waits:
                units.setdefault(source, f"{word} {len(units) + 1}")
        made = [UNIT.format(source, language, escape(target)) for source, target in units.items()]
        with open(os.path.join(project, "tm", "auto", "made-up.tmx"), "w", encoding="utf-8") as file:
            file.write(TMX.format("".join(made)))
        subprocess.run(["omegat", "--mode=console-translate", "--quiet", f"--config-dir={home}/omegat-settings", project],
                       capture_output=True, check=True, env=surroundings)
        names = sorted(glob.glob(os.path.join(project, "target", "*.xlf")))
        answers = json.loads(run("translate", "import", *names, "--json", "--look"))
        changed = sum(len(back["changed"]) for back in answers)
        if changed != wanted or any(back["stale"] or back["kept"] for back in answers):
            fault(f"{language}: {changed} of {wanted} come back as drafts, "
                  f"stale {sum(len(back['stale']) for back in answers)}")
        memories = glob.glob(os.path.join(project, f"{language}-*.tmx"))
        taken = [json.loads(run("translate", "import", name, "--language", language, "--json", "--look")) for name in memories]
        if not memories or (wanted and not all(any(back["changed"] for back in one) for one in taken)):
            fault(f"{language}: the memories that OmegaT wrote are not read")
        files += len(names)
        given += sum(back["segments"] for back in answers)
        written += changed
    print(f"{files} files and {given} segments there and back, {written} written in OmegaT, {faults} faults")
sys.exit(1 if faults or files < 50 or written < 20 else 0)
