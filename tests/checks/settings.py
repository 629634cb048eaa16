#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings as people read of them (the table in packaging/README.md, packaging/kiosk/escale.ini) and as the programs
read them (app/station): the same keys, the same ranges, the same usual numbers."""

import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
STATION = TOP / "app/station"
KEY = r"(?:feed|fleet|search|desk|speech|ask|kiosk)/[a-z-]+"
ROW = re.compile(rf"^\| (`{KEY}`(?:, `{KEY}`)*) \|([^|]*)\| (.*) \|$", re.M)
# s.jobs = keys.number(QStringLiteral("feed/jobs"), s.jobs, settingranges::jobs)
NUMBER = re.compile(rf'keys\.number\(\s*QStringLiteral\("({KEY})"\),\s*(?:static_cast<int>\()?s\.([\w.]+?)(?:\.count\(\)\))?,'
                    r'\s*settingranges::(\w+)\)')
RANGE = re.compile(r"inline constexpr SettingRange (\w+)\{([^,}]+), ([^}]+)\};")


def value(text):
    """Of a C++ constant: digits, separators, products."""
    product = 1
    for factor in text.replace("'", "").split("*"):
        product *= int(factor)
    return product


def documented():
    """key: (default, words)"""
    found = {}
    for keys, default, words in ROW.findall((TOP / "packaging/README.md").read_text()):
        for key in re.findall(KEY, keys):
            found[key] = (default.strip().strip("`"), words)
    return found


def read_keys():
    """What KeyReader is asked for, anywhere in the room. A key that ends in a hyphen is one for each language."""
    languages = re.findall(r'"([a-z]{2})"', (TOP / "app/fiche/language.cpp").read_text())
    found = {key for file in sorted(STATION.glob("*settings.cpp")) for key in re.findall(rf'"({KEY})"', file.read_text())}
    return {each for key in found for each in ([key + code for code in languages] if key.endswith("-") else [key])}


def usual(member):
    """The number a member begins with: `int jobs = 4`, `std::chrono::seconds idle{90}`."""
    name = member.split(".")[-1]
    for file in sorted(STATION.glob("*.h")):
        if begun := re.search(rf"^ +(?:int|std::chrono::\w+) {name}(?: = |\{{)([\d' *]+)\}}?;", file.read_text(), re.M):
            return value(begun[1])
    return None


def numbers():
    """(key, usual number, least, most)"""
    ranges = {name: (value(least), value(most)) for name, least, most in RANGE.findall((STATION / "settingranges.h").read_text())}
    for file in sorted(STATION.glob("*settings.cpp")):
        for key, member, name in NUMBER.findall(file.read_text()):
            yield key, usual(member), *ranges[name]


def main():
    told, wrong, seen = documented(), [], 0
    read = read_keys()
    wrong += [f"{key}: not in packaging/README.md" for key in sorted(read - set(told))]
    wrong += [f"{key}: in packaging/README.md, and nothing reads it" for key in sorted(set(told) - read)]
    for key, number, least, most in numbers():
        seen += 1
        default, words = told.get(key, ("", ""))
        if default != str(number):
            wrong.append(f"{key}: {number} where nothing is set, packaging/README.md says {default or 'nothing'}")
        # A number that means "never" or "off" is told by itself.
        apart = least == 0 and f"1-{most}" in words and "0:" in words
        if f"{least}-{most}" not in words and not apart:
            wrong.append(f"{key}: {least}-{most}, packaging/README.md does not say so")
    if not seen:
        wrong.append("no number was found in app/station: this check looks for another form")
    group = ""
    for line in (TOP / "packaging/kiosk/escale.ini").read_text().splitlines():
        if line.startswith("["):
            group = line.strip("[]")
        elif sample := re.match(r";([a-z-]+)=(.*)", line):
            key = f"{group}/{sample[1]}"
            if key not in read:
                wrong.append(f"{key}: in packaging/kiosk/escale.ini, and nothing reads it")
            elif told.get(key, ("none",))[0] not in ("none", sample[2]):
                wrong.append(f"{key}: packaging/kiosk/escale.ini has {sample[2]}, packaging/README.md {told[key][0]}")
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
