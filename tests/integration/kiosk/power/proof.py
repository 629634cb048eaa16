# SPDX-License-Identifier: GPL-3.0-or-later
"""Power cuts, kills and freezes of a whole kiosk during a sync; started by power_proof.sh, which says what it shows."""
import argparse
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import image
import station
from machine import Broken, Machine, pixels, wait_for

VICTIMS = [["escale"], ["cage"], ["escale", "cage"]]  # the window, the compositor that shows it, both
MOST_TRIES = 3  # per power cut: one may come too late
PAGE = 5.0  # percent of the screen: the greeting goes round the languages, the footer counts, there is a pointer
OTHER_PAGE = 30.0
ENGLISH = (940, 246)  # its button on a screen of 1280 x 800
MARGIN = (1270, 20)  # nothing is there
DENSITY = "101.6"  # what the emulator's screen says of itself


class Proof:
    def __init__(self, arguments, folder):
        self.arguments = arguments
        self.folder = folder
        self.dice = random.Random(arguments.seed)
        self.bin = arguments.bin
        self.out = arguments.out
        os.makedirs(self.out, exist_ok=True)
        self.reference = self.draw_reference()
        authority, certificate, key = image.papers(folder, station.HOST)
        self.feed = station.Feed(os.path.join(self.bin, "power-feed"), certificate, key, arguments.fiches,
                                 arguments.delay)
        self.disk = image.copy_with_shell(arguments.image, folder, authority)
        self.machine = None
        self.boots = []
        self.sync_seconds = 0.0

    def prepare(self):
        """The first start, what an administrator sets up, and how long a sync takes."""
        self.power_on()
        station.set_up(self.machine.shell, self.feed)
        first = station.complete_a_sync(self.machine.shell)
        self.feed.publish()
        self.sync_seconds = self.time_a_sync()
        say(f"the first sync took {first:.1f} s, one that finds everything changed {self.sync_seconds:.1f} s from its "
            f"first question for a text")
        say(f"self-test: {self.machine.shell.must(SELF_TEST, 120).splitlines()[-1]}")

    def draw_reference(self):
        """The language page, drawn by the same program on this computer."""
        picture = os.path.join(self.folder, "page.png")
        environment = dict(os.environ, HOME=self.folder, XDG_RUNTIME_DIR=self.folder)
        subprocess.run([os.path.join(self.bin, "escale"), "--kiosk", "--screenshot", picture, "--size", "1280x800",
                        "--density", DENSITY], env=environment, stderr=subprocess.DEVNULL, check=True)
        image.run("convert", picture, "-depth", "8", picture + ".ppm")
        return pixels(picture + ".ppm")

    def power_on(self):
        """Until the language page is on the screen and the kiosk says that it is ready."""
        self.machine = Machine(self.disk, self.folder, self.dice.randrange(2**32), self.reference)
        wait_for("the language page after power on", 420, lambda: self.machine.shows_page(PAGE), 1)
        seconds = self.machine.seconds()
        self.boots.append(seconds)
        self.machine.shell.wait(180)
        station.hold_the_timer(self.machine.shell)
        station.write_eagerly(self.machine.shell)
        wait_for("the kiosk is ready", 60, lambda: station.restarts(self.machine.shell)[1], 1)
        return seconds

    def time_a_sync(self):
        self.machine.shell.must("systemctl start --no-block escale-sync.service")
        self.feed.wait_for_texts()
        started = time.monotonic()
        station.complete_a_sync(self.machine.shell)  # joins the one that runs
        return time.monotonic() - started

    def begin_sync(self, watch=False):
        """A sync by the timer that finds everything changed; returns at a random moment of it. `watch`: its end will
        be said in the shell, which is not to be used any more."""
        self.feed.publish()
        self.machine.shell.must(station.TIMER_NOW)
        self.feed.wait_for_texts()
        if watch:
            station.watch_sync(self.machine.shell)
        moment = self.dice.random() * self.sync_seconds
        time.sleep(moment)
        return moment

    def versions(self):
        return station.versions(self.machine.shell, os.path.join(self.bin, "power-look"), self.folder)

    def must_be_complete(self):
        wanted = f"{self.feed.fiches} {self.feed.version}"
        found = self.versions()
        if found != wanted:
            raise Broken(f"after a complete sync: {found}, not {wanted}")

    def look_after(self):
        """The library is sound, and the next sync brings the rest. What state it was in."""
        station.must_be_sound(self.machine.shell)
        found = self.versions()
        station.complete_a_sync(self.machine.shell)
        self.must_be_complete()
        return found

    def keep_picture(self, name):
        image.run("convert", self.machine.path("screen.ppm"), os.path.join(self.out, name + ".png"))

    def power_cut(self):
        """False when it came after the sync had ended."""
        shell = self.machine.shell
        moment = self.begin_sync(watch=True)
        ended = station.hear_end(shell)
        asked = self.feed.texts_asked()
        lost = self.machine.cut()
        seconds = self.power_on()
        found = self.look_after()
        say(f"  {moment:5.1f} s into the sync{' that had ended' if ended else ''}, {asked} texts asked for; "
            f"{lost['lost']} of {lost['lost'] + lost['kept']} unflushed pieces lost; page after {seconds:.0f} s, "
            f"library {found}")
        return not ended

    def leave_page(self):
        """As a visitor does: so that the page has to come back."""
        for _ in range(5):
            # A pointer that has not moved is not reported, and the last touch was at the same place.
            self.machine.touch(*MARGIN)
            self.machine.touch(*ENGLISH)
            try:
                return wait_for("another page", 8, lambda: self.machine.off_page() > OTHER_PAGE, 0.5)
            except Broken:
                continue
        raise Broken("touching a language does not open it")

    def strike(self, signal, names):
        """Sends `signal` to the processes of the kiosk of these names. Seconds until it is started anew, and until the
        language page is back."""
        shell = self.machine.shell
        before = station.restarts(shell)[0]
        processes = station.kiosk_processes(shell)
        victims = [number for name in names for number in processes.get(name, [])]
        if not victims:
            raise Broken(f"no {names} among {processes}")
        shell.must(f"kill -{signal} {' '.join(victims)}")
        struck = time.monotonic()

        wait_for(f"a new start after {signal} of {names}", 60, lambda: station.restarts(shell)[0] > before, 0.5)
        noticed = time.monotonic() - struck
        wait_for(f"the language page after {signal} of {names}", 150,
                 lambda: station.restarts(shell)[1] and self.machine.shows_page(PAGE), 0.5)
        return noticed, time.monotonic() - struck

    def kill(self, number):
        """The kiosk (its window, its compositor, or both, in turn) and the sync at one moment."""
        names = VICTIMS[number % len(VICTIMS)]
        self.leave_page()
        moment = self.begin_sync()
        self.machine.shell.run("systemctl kill -s KILL escale-sync.service")
        noticed, seconds = self.strike("KILL", names)
        found = self.look_after()
        say(f"  {'+'.join(names)} and, {moment:.1f} s into it, the sync: new start after {noticed:.1f} s, page after "
            f"{seconds:.1f} s, library {found}")
        return seconds

    def freeze(self, number):
        """The kiosk alone: the sync goes on and has to complete."""
        names = VICTIMS[number % len(VICTIMS)]
        self.leave_page()
        self.begin_sync()
        noticed, seconds = self.strike("STOP", names)
        station.complete_a_sync(self.machine.shell)
        station.must_be_sound(self.machine.shell)
        self.must_be_complete()
        say(f"  {'+'.join(names)} frozen: new start after {noticed:.1f} s, page after {seconds:.1f} s")
        return seconds

    def run(self):
        done = tries = 0
        while done < self.arguments.cuts:
            if tries > MOST_TRIES * self.arguments.cuts:
                raise Broken("the power cuts come too late")
            tries += 1
            say(f"power cut {done + 1}")
            done += self.power_cut()
        if self.arguments.cuts:
            self.keep_picture("after-power-cuts")
        for name, count, deed in (("kill", self.arguments.kills, self.kill),
                                  ("freeze", self.arguments.freezes, self.freeze)):
            seconds = []
            for number in range(count):
                say(f"{name} {number + 1}")
                seconds.append(deed(number))
            if seconds:
                self.keep_picture(f"after-{name}s")
                say(f"{count} x {name}: {spread(seconds)}")
        say(f"{done} power cuts in mid-sync ({tries} in all); {len(self.boots)} starts, power on to page: "
            f"{spread(self.boots)}")
        station.sound_must_be_up(self.machine.shell)
        security = self.machine.shell.must(SECURITY, 180)
        say(f"systemd-analyze security: {' '.join(security.split())}")
        self.machine.switch_off()
        say("switched off as by the staff page")

    def end(self):
        if self.machine:
            if self.machine.emulator.poll() is None:
                self.tell_trouble()
            self.machine.end()
        self.feed.end()

    def tell_trouble(self):
        """For whoever has to find out: the screen and the journal."""
        try:
            self.machine.screen()
            self.keep_picture("trouble")
            words = self.machine.shell.run("journalctl -b -q --no-pager -n 60")[1]
        except (Broken, OSError) as trouble:
            words = str(trouble)
        with open(os.path.join(self.out, "trouble.log"), "w", encoding="utf-8") as file:
            file.write(words + "\n")


SELF_TEST = ("setpriv --reuid escale-kiosk --regid escale --init-groups env HOME=/tmp QT_QPA_PLATFORM=offscreen "
             "escale --self-test")
SECURITY = ("for unit in escale-kiosk escale-sync; do "
            "systemd-analyze security --no-pager $unit.service | tail -n 1; done")


def spread(seconds):
    return f"{min(seconds):.1f} to {max(seconds):.1f} s, median {statistics.median(seconds):.1f} s"


def say(words):
    print(time.strftime("%H:%M:%S"), words, flush=True)


def main():
    parser = argparse.ArgumentParser(prog="power_proof.sh BUILD-FOLDER")
    parser.add_argument("--bin", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--image", default="build/image/escale-kiosk.img", help="of build-image.sh")
    parser.add_argument("--out", default="power-proof", help="folder for pictures")
    parser.add_argument("--cuts", type=int, default=20)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--freezes", type=int, default=20)
    parser.add_argument("--fiches", type=int, default=480, help="of the feed")
    parser.add_argument("--delay", type=int, default=20, help="milliseconds before each answer of the feed")
    parser.add_argument("--seed", type=int, default=1, help="of moments and of what a power cut loses")
    arguments = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # an emulator must not outlive its proof
    folder = tempfile.mkdtemp(prefix="power-proof-")
    proof = None
    try:
        proof = Proof(arguments, folder)
        proof.prepare()
        proof.run()
    except Broken as trouble:
        say(f"FAILED: {trouble}")
        return 1
    finally:
        if proof:
            proof.end()
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
