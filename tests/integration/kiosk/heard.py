#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One visit of kiosk_heard.sh: touches what a person finds by picture and place, and listens.

    heard.py VISIT SOUND FOLDER PROGRAM...       PROGRAM: kiosk-heard under its compositor; SOUND: what parec writes

Prints each touch and each sentence with the moment of its first sound and the seconds that came out of the sink. Faults:
a touch of somebody who listens that no sound follows; a sentence of which nothing is heard at the sink; a page from which
nothing leads on that can be heard (a dead end)."""

import array
import os
import pathlib
import queue
import subprocess
import sys
import threading
import time

from touchscreen import TouchScreen

RATE = 16000
FRAME = RATE // 50  # 20 ms
LOUD = 60  # of 32767: far below any voice, above the dither of a server
PANEL = (1080, 1920)
PATIENCE = 6.0  # seconds a sound may take on a machine under load, before it counts as none
WAYS = {"footBack", "back", "home", "help", "welcomeEar"}


class Pointer:
    """In the place of a finger, where there is no touch screen."""

    def tap(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "sleep", "0.05", "mousedown", "1", "sleep", "0.06", "mouseup", "1"],
                       check=True)

    def drag(self, x, y, to_x, to_y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "mousedown", "1"], check=True)
        for i in range(1, 11):
            subprocess.run(["xdotool", "mousemove", str(x + (to_x - x) * i // 10), str(y + (to_y - y) * i // 10)], check=True)
            time.sleep(0.02)
        subprocess.run(["xdotool", "mouseup", "1"], check=True)


class Kiosk:
    def __init__(self, sound, folder, name, command):
        self.sound, self.folder, self.name = pathlib.Path(sound), pathlib.Path(folder), name
        self.lines = queue.Queue()
        self.before = 0  # sentences said when the last touch came
        self.said = []  # (seconds since the start, language, words)
        self.log = []
        self.touches, self.faults, self.dead_ends, self.pictures = 0, [], 0, 0
        touches = os.environ.get("TOUCH_SOCKET")
        self.finger = TouchScreen(touches, *PANEL) if touches else Pointer()
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        stderr=(self.folder / f"{name}.log").open("w"))
        threading.Thread(target=self.read, daemon=True).start()
        time.sleep(3)
        window = subprocess.run("xwininfo -root -children | awk '/^ +0x/ { print $1; exit }'", shell=True, text=True,
                                capture_output=True, check=True).stdout.strip()
        subprocess.run(["xdotool", "windowsize", window, *map(str, PANEL)], check=True)
        time.sleep(2)
        # The recording and the clock: the sink's monitor runs in real time.
        self.start = time.time() - self.sound.stat().st_size / 2 / RATE
        self.begun = time.time()

    def read(self):
        for line in self.program.stdout:
            kind, _, rest = line.rstrip("\n").partition(" ")
            if kind == "said":
                when, language, words = rest.split(" ", 2)
                entry = (int(when) / 1000 - self.start, language, words)
                self.said.append(entry)
                self.log.append(("said", *entry))
            elif kind in ("place", "page", "names"):
                self.lines.put(line.strip())

    def ask(self, question):
        self.program.stdin.write(question + "\n")
        self.program.stdin.flush()
        return self.lines.get(timeout=10).split(" ")

    def page(self):
        return [int(word) for word in self.ask("page")[1:]]

    def where(self, name):
        answer = self.ask(f"where {name}")
        return [int(word) for word in answer[2:]] if len(answer) == 6 else None

    def loud(self, first, last):
        """Seconds of sound between two moments."""
        with self.sound.open("rb") as file:
            file.seek(max(0, int(first * RATE)) * 2)
            samples = array.array("h")
            data = file.read(max(0, int((last - first) * RATE)) * 2)
            samples.frombytes(data[:len(data) // 2 * 2])
        frames = [samples[i:i + FRAME] for i in range(0, len(samples) - FRAME, FRAME)]
        return sum(1 for frame in frames if max(map(abs, frame)) > LOUD) * FRAME / RATE

    def now(self):
        return time.time() - self.start

    def picture(self, what):
        self.pictures += 1
        path = self.folder / f"{self.name}-{self.pictures:02d}-{what.replace(':', '-')}.png"
        subprocess.run(["import", "-window", "root", str(path)], check=False)

    def into_sight(self, name):
        """Where to touch; scrolled there by a finger first."""
        for _ in range(8):
            place = self.where(name)
            if place is None:
                return None
            x, y = place[0] + place[2] // 2, place[1] + place[3] // 2
            if 150 < y < PANEL[1] - 330 or name in ("again", "help", "listen", "volume", "footBack", "home", "back", "play", "qr", "finish",
                                                    "stepsNext", "textSize", "contrast", "language", "inPictures") or name.startswith("key:"):
                return x, y
            start = PANEL[1] // 2
            self.finger.drag(PANEL[0] // 2, start, PANEL[0] // 2, start + (300 if y < 150 else -300))
            time.sleep(1.2)
        return x, y

    def touch(self, name, heard=True, tries=1):
        """One tap; `heard`: somebody who listens waits for what it says."""
        place = self.into_sight(name)
        for _ in range(20):
            if place:
                break
            time.sleep(0.2)
            place = self.into_sight(name)
        if not place:
            self.faults.append(f"{name} is not there")
            return False
        self.touches += 1
        before = self.before = len(self.said)
        self.log.append(("touch", self.now(), name, ""))
        self.finger.tap(*place)
        end = time.time() + (PATIENCE if heard else 1.2)
        while time.time() < end and (len(self.said) == before or not heard):
            time.sleep(0.05)
        if heard and len(self.said) == before:
            self.faults.append(f"no sound after {name}")
        time.sleep(0.5)  # the moment in which a new page is deaf
        return True

    def twice(self, name):
        return self.touch(name) and self.touch(name)

    def listen(self, seconds):
        time.sleep(seconds)

    def until_said(self, language, seconds):
        """Since the last touch: it may have been said already."""
        end = time.time() + seconds
        while time.time() < end:
            if any(entry[1] == language for entry in self.said[self.before:]):
                return True
            time.sleep(0.02)
        self.faults.append(f"{language} was not said")
        return False

    def look(self, what):
        """A picture, and whether something leads on from here."""
        self.picture(what)
        names = set(self.ask("names")[1:])
        if not names & WAYS:
            self.dead_ends += 1
            self.faults.append(f"dead end: {what}")

    def end(self):
        time.sleep(3)  # what is still on its way through the sink
        last = self.now()
        self.program.stdin.close()
        time.sleep(1)
        self.program.terminate()
        said = [entry for entry in self.log if entry[0] == "said"]
        moments = sorted(entry[1] for entry in self.log)
        print(f"\n{self.name}: what was heard when (seconds from the first touch)")
        origin = min(entry[1] for entry in self.log)
        silent = 0
        for entry in sorted(self.log, key=lambda one: one[1]):
            kind, when, name, words = entry
            if kind == "touch":
                print(f"{when - origin:7.1f}   touch {name}")
                continue
            following = [moment for moment in moments if moment > when]
            until = min(following[0] if following else last, when + 60)
            seconds = self.loud(when - 0.1, until + 0.1)
            # One that a touch cut short in its first tenth of a second had no time to be heard.
            if seconds < 0.06 and until - when > 0.3:
                silent += 1
                self.faults.append(f"nothing at the sink: {words[:60]}")
            print(f"{when - origin:7.1f}      {seconds:4.1f} s  {name}  {words}")
        total = self.loud(0, last)
        print(f"{self.name}: {self.touches} touches, {len(said)} sentences, {total:.0f} s of sound in "
              f"{last - (self.begun - self.start):.0f} s, {silent} silent, {self.dead_ends} dead ends, {len(self.faults)} faults")
        for fault in self.faults:
            print(f"  FAULT {fault}")
        with (self.folder / f"{self.name}.raw").open("wb") as kept:
            kept.write(self.sound.read_bytes())
        return not self.faults


def tigrinya(kiosk):
    """Cannot read, speaks Tigrinya, looks for a doctor."""
    kiosk.look("welcome")
    kiosk.touch("welcomeEar")
    kiosk.until_said("ti", 60)
    kiosk.touch("welcomeEar")
    kiosk.look("themes")
    kiosk.twice("findByEar")
    kiosk.look("find-by-ear")
    kiosk.touch("picture:doctor")
    kiosk.touch("earYes")
    for _ in range(4):
        if kiosk.where("earOption1") is None:
            break
        kiosk.touch("earNo")
    kiosk.look("a-fiche-yes-or-no")
    kiosk.listen(3)
    kiosk.touch("earYes")
    kiosk.look("fiche")
    kiosk.listen(3)
    kiosk.twice("inPictures")
    for _ in range(12):
        if kiosk.where("stepsNext") is None:
            break
        kiosk.look("picture")
        kiosk.listen(4)
        kiosk.twice("stepsNext")
    kiosk.listen(4)
    kiosk.look("after-the-last")
    kiosk.twice("stepsHelp")
    kiosk.look("somebody-please")
    kiosk.listen(2)
    kiosk.twice("helpListen")
    kiosk.listen(12)


def pashto(kiosk):
    """Needs the largest words and high contrast; listens in Pashto."""
    kiosk.touch("welcomeEar")
    kiosk.until_said("ps", 60)
    kiosk.touch("welcomeEar")
    kiosk.touch("textSize")
    for _ in range(6):
        if kiosk.page()[2] == 4:
            break
        kiosk.touch("textSize", heard=False)
    kiosk.touch("contrast")
    kiosk.touch("contrast", heard=False)
    if kiosk.page()[2] != 4 or kiosk.page()[3] != 1:
        kiosk.faults.append(f"neither large nor high contrast: {kiosk.page()}")
    kiosk.look("themes")
    kiosk.twice("tile:4")
    kiosk.look("list")
    kiosk.twice("card:0")
    kiosk.look("fiche")
    kiosk.listen(4)
    kiosk.touch("play")
    kiosk.touch("play")
    kiosk.listen(8)
    kiosk.look("listening")
    kiosk.twice("volume")
    kiosk.touch("louder")
    kiosk.look("louder")
    kiosk.twice("inPictures")
    kiosk.look("picture")
    kiosk.listen(4)
    kiosk.twice("footBack")
    kiosk.look("back-at-the-fiche")


def ukrainian(kiosk):
    """Reads, is in a hurry: searches, listens, takes the page along, leaves."""
    kiosk.touch("language-uk", heard=False)
    kiosk.look("themes")
    kiosk.touch("searchDoor", heard=False)
    for letter in "лікар":
        kiosk.touch(f"key:{letter}", heard=False)
    kiosk.look("typed")
    kiosk.touch("card:0", heard=False)
    kiosk.look("fiche")
    kiosk.touch("play")
    kiosk.listen(6)
    kiosk.touch("qr", heard=False)
    kiosk.look("take-away")
    kiosk.touch("listen")
    kiosk.listen(3)
    kiosk.touch("finish", heard=False)


def ticket(kiosk):
    """Prints the page in two languages, and leaves."""
    for language in ("ti", "ar"):
        kiosk.touch(f"language-{language}", heard=False)
        if language == "ti":
            kiosk.touch("tile:0", heard=False)
            kiosk.touch("card:0", heard=False)
            kiosk.touch("qr", heard=False)
        kiosk.look(f"ticket-{language}")
        kiosk.touch("print")
        kiosk.until_said(language, 20)  # take your paper
        kiosk.look(f"printed-{language}")
        kiosk.touch("language" if language == "ti" else "finish", heard=False)


VISITS = {"tigrinya": tigrinya, "pashto": pashto, "ukrainian": ukrainian, "ticket": ticket}


def main():
    name, sound, folder, *command = sys.argv[1:]
    kiosk = Kiosk(sound, folder, name, command)
    try:
        VISITS[name](kiosk)
    finally:
        good = kiosk.end()
    sys.exit(0 if good else 1)


main()
