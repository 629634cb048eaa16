#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told by the window of Escale.

    titles.py WANTED UNWANTED PID-FILE

Waits (40 s at most) until each line of WANTED is in the name of something in the window, then says which lines of
UNWANTED are there too. Writes the window's process. Exit code 1 when a wanted line is missing or an unwanted one is
there.
"""
import sys
import time
import unicodedata

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 40


def plain(text):
    """Without the marks that only direct the writing, and with one kind of space."""
    kept = "".join(" " if unicodedata.category(c) == "Zs" else c for c in text if unicodedata.category(c) != "Cf")
    return " ".join(kept.split())


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [plain(line) for line in file if line.strip()]


def names(thing):
    try:
        yield plain(thing.get_name() or "")
        children = [thing.get_child_at_index(i) for i in range(thing.get_child_count())]
    except GLib.Error:
        return  # it has just gone
    for child in children:
        if child:
            yield from names(child)


def windows():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        try:
            child = desktop.get_child_at_index(index)
            if child and child.get_name() == "escale" and child.get_child_count() > 0:
                child.set_cache_mask(Atspi.Cache.NONE)
                yield child
        except GLib.Error:
            continue


def main():
    wanted, unwanted = lines(sys.argv[1]), lines(sys.argv[2])
    Atspi.init()
    Atspi.set_timeout(5000, 15000)
    end = time.monotonic() + PATIENCE
    seen, missing = [], wanted
    while time.monotonic() < end:
        for window in windows():
            with open(sys.argv[3], "w", encoding="ascii") as file:
                file.write(str(window.get_process_id()))
            seen = list(names(window))
        missing = [title for title in wanted if not any(title in name for name in seen)]
        if seen and not missing:
            break
        time.sleep(0.3)
    if not seen:
        print("no window of escale came onto the accessibility bus")
        return 1
    there = [title for title in unwanted if any(title in name for name in seen)]
    if missing:
        print(f"{len(missing)} of {len(wanted)} are not in the window, for instance: {missing[0]}")
    if there:
        print(f"{len(there)} of {len(unwanted)} are in the window and should not be, for instance: {there[0]}")
    return 1 if missing or there else 0


if __name__ == "__main__":
    sys.exit(main())
