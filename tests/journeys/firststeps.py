#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first steps of Escale as the README tells them, done in its window by somebody who reads them there.

    firststeps.py README HEADING FEED KEY PID-FILE

Under the heading, a paragraph that begins with a **bold** word names the window, and the numbered lines after it say
what is done there: a **bold** word is a field that is written into, a choice that is left as it is, or a button that is
pressed; `code` behind it is what is written (the feed in its place); what stands in quotation marks is what the window
must say then. A key is wrong the first time it is written: the line's quotation says so, and the line is done again
with the right one. Exit code 1 when a word of the README is not in the window.
"""
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
from titles import plain, windows  # noqa: E402

PATIENCE = 120
FIELDS = {Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT}
BUTTONS = {Atspi.Role.PUSH_BUTTON, Atspi.Role.BUTTON} if hasattr(Atspi.Role, "BUTTON") else {Atspi.Role.PUSH_BUTTON}
CHOICES = {Atspi.Role.COMBO_BOX}
BOLD = re.compile(r"\*\*([^*]+)\*\*(?:\s+`([^`]+)`)?")
QUOTED = re.compile(r"\"([^\"]+)\"|«\s*([^»]+?)\s*»")


def told(readme, heading):
    """The window's name, and each numbered line as one string."""
    with open(readme, encoding="utf-8") as file:
        section = file.read().split(f"\n## {heading}\n")[1].split("\n## ")[0]
    found = re.search(r"^\*\*([^*\n]+)\*\*[^\n]*\n\n((?:\d\. .*\n(?:   .*\n)*)+)", section, re.M)
    if not found:
        sys.exit(f'the README has no numbered steps under "{heading}"')
    return found[1], [" ".join(line.split()) for line in re.split(r"^\d\. ", found[2], flags=re.M) if line.strip()]


def visible(thing):
    try:
        if not thing.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        yield thing
        for index in range(thing.get_child_count()):
            child = thing.get_child_at_index(index)
            if child:
                yield from visible(child)
    except GLib.Error:
        return  # it has just gone


def names(thing):
    """What a screen reader calls it: its labels, or its name. Qt names a combo box by what is chosen in it."""
    for relation in thing.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            for index in range(relation.get_n_targets()):
                yield plain(relation.get_target(index).get_name() or "")
    yield plain(thing.get_name() or "")


def until(true, sentence):
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            sys.exit(sentence)
        time.sleep(0.05)


class Window:
    def __init__(self, name, pid_file):
        self.name, self.pid_file = plain(name), pid_file

    def things(self):
        for application in windows():
            with open(self.pid_file, "w", encoding="ascii") as file:
                file.write(str(application.get_process_id()))
            for index in range(application.get_child_count()):
                window = application.get_child_at_index(index)
                if window and plain(window.get_name() or "") == self.name:
                    yield from visible(window)

    def wait(self, what, wanted):
        """The first thing that is wanted; the program ends where none comes."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for thing in self.things():
                try:
                    if wanted(thing):
                        return thing
                except GLib.Error:
                    continue
            time.sleep(0.2)
        shown = [plain(thing.get_name() or "") for thing in self.things()]
        sys.exit(f'"{what}" is not in the window "{self.name}", which shows: {" | ".join(filter(None, shown))}')

    def control(self, word):
        def wanted(thing):
            return (thing.get_role() in FIELDS | BUTTONS | CHOICES and plain(word) in names(thing)
                    and thing.get_state_set().contains(Atspi.StateType.ENABLED))
        return self.wait(word, wanted)

    def says(self, words):
        self.wait(words, lambda thing: plain(words) in plain(thing.get_name() or ""))


def write(field, word, text):
    """By keys; only when all have arrived may a button be pressed, which takes another way. A key is not to be read."""
    field.grab_focus()
    until(lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED), f'"{word}" does not take the focus')
    for keys in (["key", "ctrl+a"], ["type", "--delay", "5", text]):
        subprocess.run(["xdotool", *keys], check=True)
    hidden = field.get_role() == Atspi.Role.PASSWORD_TEXT

    def written():
        count = Atspi.Text.get_character_count(field)
        return count == len(text) and (hidden or Atspi.Text.get_text(field, 0, count) == text)
    until(written, f'"{word}" does not take what is written')


def do(window, line, feed, key):
    for word, code in BOLD.findall(line):
        control = window.control(word)
        role = control.get_role()
        if role in BUTTONS:
            Atspi.Action.do_action(control, 0)
        elif role == Atspi.Role.PASSWORD_TEXT:
            write(control, word, key)
        elif role in FIELDS:
            write(control, word, feed if code else "Accueil")


def main():
    readme, heading, feed, key, pid_file = sys.argv[1:]
    Atspi.init()
    Atspi.set_timeout(5000, 15000)
    name, lines = told(readme, heading)
    window = Window(name, pid_file)
    for line in lines:
        quoted = ["".join(words) for words in QUOTED.findall(line)]
        if quoted and line.startswith("**"):
            do(window, line, feed, "no-key-of-theirs")
            window.says(quoted[0])
            do(window, line, feed, key)
            continue
        for words in quoted:
            window.says(words)
        do(window, line, feed, key)


if __name__ == "__main__":
    main()
