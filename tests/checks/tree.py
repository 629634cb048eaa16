#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source says its licence; a header declares what its name promises; the top level stays as it is agreed; the tests of a folder
can be one program."""

import pathlib
import re
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
CODE = {".cpp", ".h", ".py", ".sh"}
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md",
             "app", "ui", "resources", "translations", "tests", "packaging"}


def tracked():
    names = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=TOP, capture_output=True,
                           check=True).stdout
    return [pathlib.Path(name.decode()) for name in names.split(b"\0") if name and (TOP / name.decode()).is_file()]


def without_licence(files):
    for file in files:
        if file.suffix in CODE and "SPDX-License-Identifier" not in (TOP / file).read_text(errors="replace")[:600]:
            yield f"{file}: no SPDX-License-Identifier"


def misnamed(files):
    """A header with exactly one class is named after it."""
    declared = re.compile(r"^(?:class|struct) (\w+)(?: final)?\b[^;]*?\{", re.M)
    for file in files:
        if file.suffix != ".h" or file.parts[0] not in ("app", "ui"):
            continue
        classes = re.findall(r"^class (\w+)(?: final)?(?: *:[^{;]*)? *\{", (TOP / file).read_text(), re.M)
        if len(classes) == 1 and classes[0].lower() != file.stem and not declared.search(classes[0]):
            yield f"{file}: its class is {classes[0]}"


def outside_anonymous_namespaces(text):
    hidden = False
    for line in text.splitlines():
        hidden = hidden or line == "namespace {"
        if not hidden:
            yield line
        hidden = hidden and line != "} // namespace"


def named_twice(files):
    """Two classes of one name in one test program: the linker would take either, for both, and say nothing."""
    found = {}
    for file in files:
        if file.parts[0] != "tests" or file.suffix not in (".cpp", ".h"):
            continue
        text = "\n".join(outside_anonymous_namespaces((TOP / file).read_text()))
        for name in re.findall(r"^(?:class|struct) (\w+)(?: final)?(?: *:(?!:)[^{;]*)?\s*\{", text, re.M):
            first = found.setdefault((file.parent, name), file)
            if first != file:
                yield f"{file}: {first} has a {name} too; put one into an anonymous namespace"


def strangers(files):
    for name in sorted({file.parts[0] for file in files}):
        if name not in TOP_LEVEL and not name.startswith("."):
            yield f"{name}: not agreed at the top level"


def main():
    files = tracked()
    wrong = [*without_licence(files), *strangers(files), *named_twice(files)]
    if "--names" in sys.argv:
        wrong += misnamed(files)
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
