#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the mutations of mutations.toml: see packaging/mutate.sh. Exit 0: every one was noticed by a test."""

import functools
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tomllib

TOP = pathlib.Path(__file__).resolve().parents[2]
WORK = TOP / "build" / "mutations"
LONGEST = 300  # seconds for one test


def mutations():
    with open(pathlib.Path(__file__).with_name("mutations.toml"), "rb") as table:
        return tomllib.load(table)["mutation"]


def tests_by_name():
    """Every name that escale_test() or add_test() is given, also in a loop over subjects."""
    for file in (TOP / "tests").rglob("CMakeLists.txt"):
        subjects = []
        for loop, name in re.findall(r"foreach\(subject ([^)]*)\)|(?:escale_test\(|add_test\(NAME )([\w${}]+)", file.read_text()):
            subjects = loop.split() if loop else subjects
            if name:
                yield from (name.replace("${subject}", subject) for subject in subjects) if "${" in name else [name]


def misfits():
    """Mutations that no longer fit the code: their text must stand exactly once in the file."""
    named = set(tests_by_name())
    for one in mutations():
        file = TOP / one["file"]
        count = file.read_text().count(one["from"]) if file.exists() else -1
        if count != 1:
            yield f'{one["name"]}: its text stands {max(count, 0)} times in {one["file"]}'
        for test in one["tests"]:
            if test.endswith(".sh"):
                if not (TOP / test).exists():
                    yield f'{one["name"]}: there is no test {test}'
            elif test not in named:
                yield f'{one["name"]}: there is no test {test}'


def copy_tree():
    """The tracked and the new files as they stand now. The copy is kept between runs, with its build."""
    source = WORK / "source"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=TOP, capture_output=True, check=True
    ).stdout.split(b"\0")
    for name in filter(None, listed):
        old, new = TOP / os.fsdecode(name), source / os.fsdecode(name)
        if not old.is_file():
            continue
        if new.exists() and new.read_bytes() == old.read_bytes():
            continue
        new.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(old, new)
    return source


@functools.cache
def commands():
    """What ctest runs, by the test's name. Read from its own files: asked, it leaves out what is not built yet."""
    found = {}
    for file in (WORK / "build").rglob("CTestTestfile.cmake"):
        for name, words in re.findall(r"^add_test\((?:\[=*\[)?(\w+)(?:\]=*\])? (.*)\)$", file.read_text(), re.M):
            found[name] = shlex.split(words)
    return found


def build(tests):
    programs = sorted({pathlib.Path(commands()[test][0]).name for test in tests if not test.endswith(".sh")})
    if not programs:
        return subprocess.CompletedProcess([], 0, "")
    return subprocess.run(
        ["cmake", "--build", WORK / "build", "--target", *programs], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def environment():
    keep = {key: value for key, value in os.environ.items() if not key.startswith("ESCALE_")}
    return keep | {"QT_QPA_PLATFORM": "offscreen", "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def killer(tests):
    """The first test that fails."""
    for test in tests:
        command = ["sh", WORK / "source" / test] if test.endswith(".sh") else commands()[test]
        try:
            done = subprocess.run(command, env=environment(), capture_output=True, timeout=LONGEST)
        except subprocess.TimeoutExpired:
            return test + " (did not end)"
        if done.returncode:
            return test
    return None


def run(one, source):
    file = source / one["file"]
    sound = file.read_text()
    file.write_text(sound.replace(one["from"], one["to"], 1))
    try:
        made = build(one["tests"])
        if made.returncode:
            return "does not build: " + made.stdout[-300:]
        by = killer(one["tests"])
        return f"killed by {by}" if by else "SURVIVED"
    finally:
        file.write_text(sound)


def main(words):
    wrong = list(misfits())
    for line in wrong:
        print(line)
    if wrong or words == ["--check"]:
        print(f"{len(mutations())} mutations, {len(wrong)} do not fit")
        return 1 if wrong else 0
    chosen = [one for one in mutations() if not words or any(word in one["name"] for word in words)]
    source = copy_tree()
    if not (WORK / "build" / "build.ninja").exists():
        subprocess.run(
            ["cmake", "-S", source, "-B", WORK / "build", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=RelWithDebInfo",
             "--compile-no-warning-as-error",
             f"-DESCALE_SHARED={TOP.parent / 'shared'}", *os.environ.get("ESCALE_MUTATE_CMAKE", "").split()],
            check=True, stdout=subprocess.DEVNULL,
        )
    every = sorted({test for one in chosen for test in one["tests"]})
    sound = build(every)
    if sound.returncode:
        print(sound.stdout[-2000:])
        return 1
    red = [test for test in every if killer([test])]
    if red:
        print("red without any mutation: " + ", ".join(red))
        return 1
    left = []
    for one in chosen:
        result = run(one, source)
        print(f'{result} | {one["name"]}', flush=True)
        if not result.startswith("killed"):
            left.append(one["name"])
    print(f"{len(chosen)} mutations, {len(left)} survived")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
