#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers of the house (READMEs, CONTRIBUTING, SECURITY) name files, folders and tests that are there."""

import os
import pathlib
import re
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
# Beside the paper's own folder: a paper may write "kiosk/guide.h" of ui/ and "search/passage.h" of app/.
BASES = ("", "app", "ui", "tests", "packaging", "app/feed")
# What programs make, or people keep.
ELSEWHERE = re.compile(r"^(build/|/|\.\./shared|recordings/|settings/|escale/|Documents/|LANGUAGE/|tst_subject\.cpp|sysexits\.h)")
SETTING = re.compile(r"^(feed|fleet|search|desk|speech|ask|kiosk)/[a-z-]+$")
# `ui_guide`: a test is named after its room.
TEST = re.compile(r"`([a-z]+_[a-z]+)`")


def tracked():
    names = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=TOP, capture_output=True,
                           check=True).stdout
    return {name.decode() for name in names.split(b"\0") if name and (TOP / name.decode()).is_file()}


def paths(text):
    """Words that can only be files or folders, in back quotes or as links."""
    for word in re.findall(r"`([^`\s]+)`", text) + re.findall(r"\]\(([^)#\s]+)\)", text):
        word = word.rstrip(".,")
        if re.fullmatch(r"[\w./-]+", word) and ("/" in word or re.search(r"\.(cpp|h|py|sh|md|toml)$", word)):
            yield word


def is_there(word, paper, files, folders, names):
    if ELSEWHERE.match(word) or SETTING.match(word) or word in names:
        return True
    for base in (os.path.dirname(paper), *BASES):
        full = os.path.normpath(os.path.join(base, word))
        if full in files or full in folders or f"{full}.h" in files or f"{full}.cpp" in files:
            return True
    return False


def tests():
    """Names in tests/: a test is escale_test(NAME ...), or one of a foreach over its subjects."""
    return {word for file in (TOP / "tests").rglob("CMakeLists.txt") for word in re.findall(r"[\w]+", file.read_text())}


def main():
    files = tracked()
    folders = {str(folder) for file in files for folder in pathlib.PurePath(file).parents}
    names = {pathlib.PurePath(file).name for file in files}
    known, wrong, seen = tests(), [], 0
    rooms = {file.split("/")[2] for file in files if file.startswith("tests/unit/") and file.count("/") > 2} | {"ui"}
    for paper in sorted(file for file in files if re.fullmatch(r"(README|CONTRIBUTING|SECURITY)\.md|(app|ui|tests|packaging)/README\.md", file)):
        text = (TOP / paper).read_text()
        for word in paths(text):
            seen += 1
            if not is_there(word, paper, files, folders, names):
                wrong.append(f"{paper}: {word} is not there")
        for name in TEST.findall(text):
            room, _, subject = name.partition("_")
            if room in rooms and name not in known and subject not in known:
                wrong.append(f"{paper}: there is no test {name}")
    if seen < 100:
        wrong.append(f"only {seen} paths were found: this check looks for another form")
    for line in sorted(set(wrong)):
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
