#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rooms (folders of app/ and ui/) by their includes, held against the link lines of CMake: a room uses only what it
links, directly or through a room it links publicly; no cycle; no Qt Gui or Widgets under app/; nothing of ui/ from app/;
no two headers with a class of one name, which the linker would take for the same; headers that are a room's own stay in it.
--graph prints the floors and the arrows."""

import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#include\s+(?:"([a-z]+)/[\w./]+"|<(Q\w+|QtGui/\w+|QtWidgets/\w+)>)', re.M)
LINK = re.compile(r"escale_([a-z]+)")
WINDOW = re.compile(r"^(QtGui/|QtWidgets/|Q(Widget|Application|GuiApplication|Label|Dialog|Painter|TextDocument|Pixmap|Image|Icon|Color"
                    r"|Font|FontMetrics|Brush|Pen|Screen|Window|Clipboard|Cursor|Palette)$)")

# Rooms that may include a header of another without linking it, and why.
HEADER_ONLY = {("rasterise", "feed"): "the words between a sync and the program that draws, which must not bring the network along"}

# Headers that nobody outside their room includes (tests do), and why.
CLOSED = "a database is opened, migrated and named nowhere else: others have readsession.h, writesession.h, ownfile.h"
OWN = {"store/database.h": CLOSED, "store/migrations.h": CLOSED, "store/seal.h": CLOSED, "store/storeerror.h": CLOSED,
       "store/taxonomyrows.h": CLOSED, "store/faultinjection.h": "the seam at which tests make calls into SQLite fail"}
# And who else may.
FRIENDS = {"store/fulltext.h": {"store", "search"}}
PAST_THE_STORE = re.compile(r"\bPRAGMA\b|\bQSqlDatabase\b|\bsqlite3_open")
OWN_INCLUDE = re.compile(r'^\s*#include\s+"([a-z]+/[\w./]+)"', re.M)


def rooms():
    return {folder.name: folder for base in ("app", "ui") for folder in sorted((TOP / base).iterdir()) if folder.is_dir()}


def includes(folder):
    """(file, room or Qt header) for each include."""
    for file in sorted(folder.glob("*.[ch]*")):
        if file.suffix not in (".h", ".cpp"):
            continue
        for room, qt in INCLUDE.findall(file.read_text()):
            yield file.relative_to(TOP), room, qt


def links(folder):
    """Rooms named in the first escale_room(...) or in target_link_libraries of the folder."""
    text = (folder / "CMakeLists.txt").read_text()
    public, private = set(), set()
    for call in re.findall(r"escale_(?:window_)?room\(([^)]*)\)", text):
        head, _, hidden = call.partition("PRIVATE_LINKS")
        public |= set(LINK.findall(head.partition("LINKS")[2]))
        private |= set(LINK.findall(hidden))
    for call in re.findall(rf"target_link_libraries\(escale_{folder.name} ([^)]*)\)", text):
        public |= set(LINK.findall(call))
    return public, private


def reachable(room, direct):
    """What the room may include: its own links, and what those link publicly."""
    seen, todo = set(), list(direct[room][0] | direct[room][1])
    while todo:
        one = todo.pop()
        if one not in seen:
            seen.add(one)
            todo += direct.get(one, (set(), set()))[0]
    return seen


def floors(arrows):
    height = {}

    def floor(room, path=()):
        if room in path:
            raise SystemExit("a cycle: " + " -> ".join((*path, room)))
        if room not in height:
            height[room] = 1 + max((floor(other, (*path, room)) for other in arrows[room]), default=0)
        return height[room]

    for room in arrows:
        floor(room)
    return height


CLASS = re.compile(r"^(?:struct|class|enum class) (\w+)\b[^;{]*\{", re.M)


def twins():
    """Names that stand for two classes, and where."""
    homes = {}
    for base in ("app", "ui"):
        for file in sorted((TOP / base).rglob("*.h")):
            for name in set(CLASS.findall(file.read_text())):
                homes.setdefault(name, []).append(str(file.relative_to(TOP)))
    return {name: files for name, files in homes.items() if len(files) > 1}


def trespasses(room, text):
    """What a file of the room uses of another room's own."""
    used = set(OWN_INCLUDE.findall(text))
    found = [f"{own} is only for its own room: {why}" for own, why in OWN.items() if own in used and own.split("/")[0] != room]
    found += [f"{header} is only for {', '.join(sorted(who))}" for header, who in FRIENDS.items() if header in used and room not in who]
    if room != "store" and PAST_THE_STORE.search(text):
        found.append("SQLite is opened and set up in app/store alone")
    return found


def main():
    folders = rooms()
    direct = {name: links(folder) for name, folder in folders.items()}
    arrows = {name: set() for name in folders}
    wrong = [f"{name} is two classes: {', '.join(files)}" for name, files in twins().items()]
    for own in OWN:
        if not any((TOP / base / own).exists() for base in ("app", "ui")):
            wrong.append(f"{own} is not there any more: take it off the list in this file")
    for name, folder in folders.items():
        for file in sorted(folder.glob("*.[ch]*")):
            wrong += [f"{file.relative_to(TOP)}: {why}" for why in trespasses(name, file.read_text())]
        allowed = reachable(name, direct)
        below = folder.parent.name == "app"
        for file, other, qt in includes(folder):
            if below and qt and WINDOW.match(qt):
                wrong.append(f"{file}: <{qt}> needs a window")
            if other not in folders or other == name:
                continue
            arrows[name].add(other)
            if below and folders[other].parent.name == "ui":
                wrong.append(f"{file}: app/ uses ui/{other}")
            elif other not in allowed and (name, other) not in HEADER_ONLY:
                wrong.append(f"{file}: escale_{name} does not link escale_{other}")
    height = floors(arrows)
    if "--graph" in sys.argv:
        for level in range(1, max(height.values()) + 1):
            for name in sorted(n for n, h in height.items() if h == level):
                print(f"{level}  {folders[name].parent.name}/{name:<12} -> {' '.join(sorted(arrows[name]))}")
    for line in sorted(set(wrong)):
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
