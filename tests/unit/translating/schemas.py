#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""schemas.py ESCALECTL: every fiche of the sample in seven languages as XLIFF 1.2 and 2.0, and a memory of each language, are
what the formats' schemas say (xmllint): OASIS's own for XLIFF, from Debian's php-symfony-translation; for TMX 1.4 ours
(tmx14.rng), because no package has one. A schema that lets a broken file through shows nothing, so each must refuse some.
Exit code 77 where xmllint or a schema is not there."""
import glob
import os
import shutil
import subprocess
import sys
import tempfile

escalectl = sys.argv[1]
theirs = "/usr/share/php/Symfony/Component/Translation/Resources/schemas"
names = {"xliff1": "xliff-core-1.2-strict.xsd", "xliff2": "xliff-core-2.0.xsd"}
missing = [name for name in (*names.values(), "xml.xsd") if not os.path.exists(os.path.join(theirs, name))]
if missing or not shutil.which("xmllint"):
    print("SKIP   : schemas.py() no xmllint or no schema:", *missing, "(libxml2-utils, php-symfony-translation): left out, not faked")
    sys.exit(77)
# What stands in a right file, and what makes a wrong one of it.
wrong = {
    "xliff1": [("<target ", "<goal ", "</target>", "</goal>"), (' original="', ' origin="'), ('version="1.2"', 'version="1.3"'),
               (' datatype="x-fiche"', ""), (' state="translated"', ' state="well"')],
    "xliff2": [("<segment ", "<part ", "</segment>", "</part>"), (' srcLang="fr"', ""), (' id="u1"', ""),
               (' id="u2"', ' id="u 2"'), (' state="translated"', ' state="well"')],
    "tmx": [("<seg>", "<words>", "</seg>", "</words>"), (' srclang="fr"', ""), (' segtype="block"', ' segtype="fiche"'),
            (' xml:lang="fr"', ""), ('changedate="', 'changedate="on ')],
}
faults = 0


def fault(text):
    global faults
    faults += 1
    print(text)


def refused(schema, files):
    """What xmllint says of those that are not as they should be."""
    kind = "--relaxng" if schema.endswith(".rng") else "--schema"
    said = subprocess.run(["xmllint", "--noout", "--nonet", kind, schema, *files], capture_output=True, text=True)
    lines = said.stderr.splitlines()
    if any("compile" in line or "failed to load" in line for line in lines):
        sys.exit("xmllint cannot use " + schema + ": " + said.stderr)
    return {line.rsplit(" ", 3)[0]: said.stderr for line in lines if line.endswith("fails to validate")}, len(
        [line for line in lines if line.endswith(" validates")])


with tempfile.TemporaryDirectory() as folder:
    # They name xml.xsd by an address; Debian's copy lies beside them.
    schemas = {"tmx": os.path.join(os.path.dirname(os.path.abspath(__file__)), "tmx14.rng")}
    for form, name in names.items():
        with open(os.path.join(theirs, name), encoding="utf-8") as file:
            text = file.read()
        for address in ("http://www.w3.org/2001/xml.xsd", "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"):
            text = text.replace(f'schemaLocation="{address}"', 'schemaLocation="xml.xsd"')
        schemas[form] = os.path.join(folder, name)
        with open(schemas[form], "w", encoding="utf-8") as file:
            file.write(text)
    shutil.copy(os.path.join(theirs, "xml.xsd"), folder)

    for form, schema in schemas.items():
        place = os.path.join(folder, form)
        os.mkdir(place)
        subprocess.run([escalectl, "translate", "export", "--format", form, "--out", place, "--library",
                        os.path.join(folder, "library.sqlite")], check=True)
        files = sorted(glob.glob(os.path.join(place, "*")))
        bad, good = refused(schema, files)
        for name, why in bad.items():
            fault(f"{form}: {name}\n{why[:2000]}")
        if good != len(files) or len(files) < 7:
            fault(f"{form}: {good} of {len(files)} files are valid")
        with open(max(files, key=os.path.getsize), encoding="utf-8") as file:
            right = file.read()
        for number, change in enumerate(wrong[form]):
            broken = right
            for old, new in zip(change[::2], change[1::2]):
                if old not in broken:
                    fault(f"{form}: no {old} in the file")
                broken = broken.replace(old, new)
            name = os.path.join(folder, f"wrong-{number}.xml")
            with open(name, "w", encoding="utf-8") as file:
                file.write(broken)
            if not refused(schema, [name])[0]:
                fault(f"{form}: {change[0]} -> {change[1] or 'nothing'} is let through")
        print(f"{form}: {good} of {len(files)} files are valid, {len(wrong[form])} broken ones tried")
sys.exit(1 if faults else 0)
