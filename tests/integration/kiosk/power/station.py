# SPDX-License-Identifier: GPL-3.0-or-later
"""What the proof does inside a kiosk, through its shell, and the feed outside from which that kiosk synchronises."""
import os
import re
import socket
import subprocess
import threading
import time

from machine import Broken, wait_for

HOST = "10.0.2.2"  # this computer, as the emulator shows it to its guest
LIBRARY = "/var/lib/escale/library.sqlite"
AS_SYNC = "setpriv --reuid escale-sync --regid escale --clear-groups env HOME=/var/lib/escale"
KIOSK = "escale-kiosk.service"
SECRET = "power-proof-secret"
# The timer of the product, but now instead of some time in the night; gone with the next power cut.
TIMER_NOW = r"""mkdir -p /run/systemd/system/escale-sync.timer.d
printf '[Timer]\nOnBootSec=\nOnCalendar=\nOnActiveSec=1s\nRandomizedDelaySec=0\nAccuracySec=100ms\n' \
    >/run/systemd/system/escale-sync.timer.d/now.conf
systemctl daemon-reload && systemctl restart escale-sync.timer"""


class Feed:
    """power-feed and what it is asked for."""

    def __init__(self, program, certificate, key, fiches, delay):
        self.fiches = fiches
        self.process = subprocess.Popen(
            [program, "--certificate", certificate, "--key", key, "--secret", SECRET, "--fiches", str(fiches),
             "--delay", str(delay)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        address = self.process.stdout.readline().strip()
        if not address:
            raise Broken("the feed does not start")
        self.port = int(address.rsplit(":", 1)[1])
        self.version = "v1"
        self.asked = []
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            self.asked.append(line.strip())

    def publish(self):
        """Every fiche anew; forgets what was asked."""
        self.version = f"v{int(self.version[1:]) + 1}"
        self.asked.clear()
        self.process.stdin.write("next\n")
        self.process.stdin.flush()
        wait_for("the feed's next version", 20, lambda: f"version {self.version}" in self.asked, 0.05)

    def texts_asked(self):
        return sum(1 for line in self.asked if re.match(r"/dispositifs/[0-9a-f]{24}", line))

    def wait_for_texts(self):
        """Until the sync asks for the first text."""
        wait_for("the sync asks for texts", 600, self.texts_asked, 0.01)

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def set_up(shell, feed):
    """What an administrator does by hand: which feed, which key."""
    shell.must(f"install -m 600 -o escale-sync -g escale /dev/null /etc/escale/site-secret && "
               f"echo {SECRET} >/etc/escale/site-secret")
    shell.must(f"printf '[feed]\\nurl=https://{HOST}:{feed.port}\\nsecret-file=/etc/escale/site-secret\\n'"
               " >/etc/escale/escale.ini")


def properties(shell, unit, *names):
    """What the service manager says of a unit."""
    words = shell.must(f"systemctl show -p {','.join(names)} {unit}")
    return dict(line.split("=", 1) for line in words.splitlines())


def hold_the_timer(shell):
    """No sync but those of the proof."""
    shell.must("systemctl stop escale-sync.timer")


def complete_a_sync(shell):
    """Seconds."""
    started = time.monotonic()
    code, words = shell.run("systemctl start escale-sync.service", 1800)
    state = properties(shell, "escale-sync.service", "Result", "ExecMainStatus")
    if code != 0 or state != {"Result": "success", "ExecMainStatus": "0"}:
        log = shell.run("journalctl -b -q --no-pager -n 12 -u escale-sync.service")[1]
        raise Broken(f"the sync does not complete ({words} {state}): {log}")
    return time.monotonic() - started


def fetch_library(shell, folder):
    """The library as it lies in the machine, with its log."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(1)
        listener.settimeout(600)
        port = listener.getsockname()[1]
        # Nobody but the synchronisation may speak to the world, and only to the feed's port.
        shell.must(f"nft add element inet escale feed_ports '{{ {port} }}'")
        shell.must(f"(cd /var/lib/escale && {AS_SYNC} bash -c 'tar -c library.sqlite* >/dev/tcp/{HOST}/{port}') &")
        connection, _ = listener.accept()
        with connection, connection.makefile("rb") as stream:
            subprocess.run(["tar", "-x", "-C", folder], stdin=stream, check=True)
    return os.path.join(folder, "library.sqlite")


def versions(shell, look, folder):
    """Fiches and their versions, as one line of words; Broken when one is torn."""
    for name in os.listdir(folder):
        if name.startswith("library.sqlite"):
            os.remove(os.path.join(folder, name))
    done = subprocess.run([look, fetch_library(shell, folder)], stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise Broken(f"the library: {done.stdout.strip()}")
    return done.stdout.strip()


def must_be_sound(shell):
    """As escalectl sees it; a damaged library that was set aside and replaced does not count."""
    words = shell.must(f"{AS_SYNC} escalectl verify --library {LIBRARY}", 600)
    if words != "The library is sound.":
        raise Broken(f"verify: {words}")
    aside = shell.must("ls /var/lib/escale")
    if "damaged" in aside:
        raise Broken(f"a library has been set aside: {aside}")
    faults = shell.run("dmesg | grep -E 'EXT4-fs.*error|I/O error|Remounting filesystem read-only'")[1]
    if faults:
        raise Broken(f"the file system: {faults}")


def watch_sync(shell):
    """Says so when the sync that runs is over; hear_end() tells whether it has."""
    shell.must("(systemctl start escale-sync.service; echo sync over >/dev/ttyS0) &")


def hear_end(shell):
    shell.listen()
    return b"sync over" in shell.heard


def write_eagerly(shell):
    """The kernel passes on what was written after a second, not half a minute: a cut finds more under way."""
    shell.must("echo 100 >/proc/sys/vm/dirty_expire_centisecs; echo 50 >/proc/sys/vm/dirty_writeback_centisecs")


def sound_must_be_up(shell):
    """Nothing strikes the sound server: it has run since the start."""
    state = properties(shell, "escale-sound.service", "NRestarts", "SubState")
    if state != {"NRestarts": "0", "SubState": "running"}:
        raise Broken(f"the sound server: {state}")


def kiosk_processes(shell):
    """Name -> process ids, of everything in the kiosk's service."""
    words = shell.must(f"for p in $(cat /sys/fs/cgroup/system.slice/{KIOSK}/cgroup.procs); do "
                       "echo $p $(cat /proc/$p/comm); done")
    found = {}
    for line in words.splitlines():
        number, _, name = line.partition(" ")
        found.setdefault(name, []).append(number)
    return found


def restarts(shell):
    """How often the kiosk was started anew, and whether it says that it is ready."""
    state = properties(shell, KIOSK, "NRestarts", "SubState")
    return int(state["NRestarts"]), state["SubState"] == "running"
