#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that is started again and again while syncs write its library.

    restarts_proof.py BUILD-FOLDER [TIMES] [SEED]

One sync after the other fetches everything again (--full) from a server of the tests, some of them cut off with SIGKILL.
Meanwhile the kiosk is started TIMES times (50), on the same library, and ended at a moment that chance chooses: by SIGTERM
or by SIGKILL. Each start must tell its service manager that its first page is there (sd_notify, READY=1), from the real
library and not from the sample that stands in for one that cannot be read; at the end the library must be sound and whole.
The seed is printed. Exit code 1 when anything of that does not hold.
"""
import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time

VOLUME = 200
SECRET = "test-site-secret"
READY_WITHIN = 60  # seconds: a slow machine, not a measure


class Failure(Exception):
    pass


class Server:
    def __init__(self, programs):
        self.process = subprocess.Popen(
            [f"{programs}/escale-feedserver", "--port", "0", "--volume", str(VOLUME), "--seed", "7", "--secret", SECRET],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        line = ""
        while "http://" not in line:
            line = self.process.stdout.readline()
            if not line:
                raise Failure("the server did not start")
        self.address = "http://" + line.split("http://")[1].split()[0].rstrip(".")


class Syncs:
    """One after the other, until told to stop."""

    def __init__(self, programs, address, library, config, chance):
        self.command = [f"{programs}/escalectl", "sync", "--library", library, "--config", config, "--feed", address, "--full"]
        self.chance = chance
        self.running = None
        self.ended = self.killed = 0
        self.codes = set()

    def whole(self):
        done = subprocess.run(self.command, capture_output=True, text=True)
        if done.returncode != 0:
            raise Failure(f"a sync that nobody disturbed ended with {done.returncode}: {done.stderr.strip()}")

    def go_on(self):
        if self.running and self.running.poll() is None:
            return
        if self.running:
            self.count()
        self.running = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def count(self):
        if self.running.returncode == -signal.SIGKILL:
            self.killed += 1
        else:
            self.ended += 1
            self.codes.add(self.running.returncode)

    def cut(self):
        if self.running and self.running.poll() is None and self.chance.random() < 0.2:
            self.running.kill()
            self.running.wait()

    def stop(self):
        if self.running and self.running.poll() is None:
            self.running.wait()
        self.count()


class Kiosk:
    def __init__(self, programs, library, config, folder):
        self.address = f"{folder}/notify"
        if os.path.exists(self.address):
            os.unlink(self.address)
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.address)
        environment = dict(os.environ, NOTIFY_SOCKET=self.address, QT_QPA_PLATFORM="offscreen")
        self.process = subprocess.Popen([f"{programs}/escale", "--kiosk", "--library", library, "--config", config],
                                        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def wait(self):
        """Until the first page is there; what was said until then."""
        said, until = "", time.monotonic() + READY_WITHIN
        while "READY=1" not in said:
            self.socket.settimeout(max(until - time.monotonic(), 0.1))
            try:
                said += self.socket.recv(4096).decode(errors="replace") + "\n"
            except socket.timeout:
                raise Failure("the kiosk did not say that its first page is there") from None
        return said

    def end(self, by):
        self.process.send_signal(by)
        self.process.wait(timeout=30)
        self.socket.close()
        if self.process.returncode not in (0, -by):
            raise Failure(f"the kiosk ended with {self.process.returncode}")


def noted(state):
    """The lines of the kiosk's own log that are no start."""
    lines = ""
    for name in os.listdir(state):
        if name.startswith("log"):
            with open(f"{state}/{name}", encoding="utf-8") as file:
                lines += "".join(line for line in file if "started" not in line)
    return lines


def count(programs, library, config):
    done = subprocess.run([f"{programs}/escalectl", "status", "--library", library, "--config", config], capture_output=True,
                          text=True)
    return done.returncode, done.stdout


def main():
    build, times = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 50
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.SystemRandom().randrange(1 << 30)
    print(f"restarts_proof: {times} starts, seed {seed}", flush=True)
    chance, programs = random.Random(seed), f"{build}/bin"
    with tempfile.TemporaryDirectory(prefix="escale-restarts.") as folder:
        library, config = f"{folder}/library.sqlite", f"{folder}/escale.ini"
        os.environ.update(HOME=folder, XDG_RUNTIME_DIR=folder, LC_ALL="C.UTF-8", TZ="UTC")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "ESCALE_LIBRARY"):
            os.environ.pop(name, None)
        os.environ["ESCALE_SITE_SECRET"] = SECRET
        os.mkdir(f"{folder}/state", 0o700)
        with open(config, "w", encoding="utf-8") as file:
            file.write(f"[kiosk]\nstate-directory={folder}/state\npin-file={folder}/pin\nfleet-file={folder}/fleet.ini\n")
        server = Server(programs)
        try:
            syncs = Syncs(programs, server.address, library, config, chance)
            syncs.whole()
            by_kill = set_aside = 0
            slowest = 0.0
            for _ in range(times):
                syncs.go_on()
                began = time.monotonic()
                kiosk = Kiosk(programs, library, config, folder)
                kiosk.wait()
                slowest = max(slowest, time.monotonic() - began)
                time.sleep(chance.random() * 0.6)  # the moment is the subject
                syncs.cut()
                by = signal.SIGKILL if chance.random() < 0.5 else signal.SIGTERM
                by_kill += by == signal.SIGKILL
                kiosk.end(by)
                set_aside += any(".damaged-" in name for name in os.listdir(folder))
            syncs.stop()
            if "library" in (troubles := noted(f"{folder}/state")):
                raise Failure(f"the kiosk showed the sample in place of the library: {troubles.strip()}")
            if set_aside:
                raise Failure("a sound library was set aside as damaged")
            code, status = count(programs, library, config)
            verified = subprocess.run([f"{programs}/escalectl", "verify", "--library", library, "--config", config],
                                      capture_output=True, text=True)
            if syncs.codes - {0}:
                raise Failure(f"syncs that nobody cut off ended with {syncs.codes}")
            if code != 0 or not re.search(rf"\b{VOLUME}\b", status):
                raise Failure(f"not all fiches are there: {status.strip()}")
            if verified.returncode != 0:
                raise Failure(f"the library is not sound: {verified.stdout.strip()}")
            syncs.whole()
            print(f"{times} of {times} starts showed their first page (the slowest after {slowest:.1f} s; {by_kill} ended by "
                  f"SIGKILL), {syncs.ended + syncs.killed} syncs, {syncs.killed} of them cut off; {VOLUME} fiches, the library is sound")
        finally:
            server.process.kill()
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        print(f"restarts_proof: {failure}")
        sys.exit(1)
