# SPDX-License-Identifier: GPL-3.0-or-later
"""One kiosk in an emulator: its disk, its screen, and a root shell on its serial port (which only the proof's copy of
the image has). Everything here is real time; nothing is simulated but the hardware."""
import json
import os
import re
import select
import socket
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = 3  # every third pixel of every third line is compared
# The guest's clock goes by what its one processor has done (8 ns for an instruction), not by this computer's: where that
# has other things to do, watchdogs and time limits of the guest would strike a kiosk that nothing ails.
TIME = ["-icount", "shift=3,align=off,sleep=on"]
CHANNEL = 13  # of 255: by how much a colour may differ


class Broken(Exception):
    """Something is not as it should be; says what."""


def wait_for(what, seconds, ask, pause=0.25):
    """What `ask` answers once that is something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = ask()
        if answer:
            return answer
        time.sleep(pause)
    raise Broken(f"{what}: not within {seconds} s")


def pixels(path):
    """Width, height and bytes of a PPM file."""
    with open(path, "rb") as file:
        data = file.read()
    head = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", data)
    if not head:
        raise Broken(f"{path} is no picture")
    return int(head[1]), int(head[2]), data[head.end():]


def difference(one, other):
    """Percent of the pixels by which two pictures differ; a screen of another size is another picture."""
    if one[:2] != other[:2]:
        return 100.0
    width, height, _ = one
    seen = differing = 0
    for row in range(0, height, SAMPLE):
        for column in range(0, width, SAMPLE):
            at = 3 * (row * width + column)
            a, b = one[2][at:at + 3], other[2][at:at + 3]
            seen += 1
            if a != b and max(abs(x - y) for x, y in zip(a, b)) > CHANNEL:
                differing += 1
    return 100.0 * differing / seen


class Shell:
    """Root's shell behind the serial port. One command at a time, its exit code and all it prints."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.heard = b""
        self.number = 0

    def listen(self):
        """Whatever there is to hear."""
        while select.select([self.socket], [], [], 0)[0]:
            part = self.socket.recv(65536)
            if not part:
                raise Broken("the machine is gone")
            self.heard += part

    def until(self, pattern, seconds):
        end = time.monotonic() + seconds
        while True:
            found = re.search(pattern, self.heard)
            if found:
                self.heard = self.heard[found.end():]
                return found
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.socket], [], [], left)[0]:
                raise Broken(f"the shell does not answer in {seconds} s: {self.heard[-300:]!r}")
            self.listen()

    def wait(self, seconds):
        self.until(rb"proof shell ready\n", seconds)

    def run(self, command, seconds=600):
        """(exit code, output)"""
        self.number += 1
        mark = f"@{self.number}@"
        self.socket.sendall(f"{{ {command}\n}} </dev/null 2>&1; printf '\\n%s%d\\n' '{mark}' $?\n".encode())
        found = self.until(rb"(?s)(.*?)\n" + mark.encode() + rb"(\d+)\n", seconds)
        return int(found[2]), found[1].decode(errors="replace").strip()

    def must(self, command, seconds=600):
        code, words = self.run(command, seconds)
        if code != 0:
            raise Broken(f"{command.splitlines()[0]} ended with {code}: {words[-400:]}")
        return words


class Machine:
    """Powered on by its making."""

    def __init__(self, image, folder, seed, reference, more=()):
        """`more`: what else the emulator is given."""
        self.more = list(more)
        self.events = []
        self.folder = folder
        self.reference = reference
        for name in ("disk", "serial", "qmp"):
            if os.path.exists(self.path(name)):
                os.remove(self.path(name))
        self.disk = subprocess.Popen(
            [sys.executable, os.path.join(HERE, "volatiledisk.py"), image, self.path("disk"), str(seed)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.disk.stdout.readline() != "ready\n":
            raise Broken("the disk does not turn")
        self.started = time.monotonic()
        self.emulator = subprocess.Popen(["nice", "-n", "5"] + self.command(), stdin=subprocess.DEVNULL)
        wait_for("the emulator", 20, lambda: os.path.exists(self.path("serial")) and os.path.exists(self.path("qmp")))
        self.shell = Shell(self.path("serial"))
        self.monitor = self.connect_monitor()

    def path(self, name):
        return os.path.join(self.folder, name)

    def command(self):
        # As packaging/image/boot-image.sh, but for time, the disk, a network card and a serial port that is spoken with.
        return [
            "qemu-system-x86_64", "-accel", "tcg", *TIME, "-cpu", "max", "-m", "1536", "-nodefaults",
            "-no-reboot", "-display", "none",
            "-drive", "if=pflash,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE_4M.fd",
            "-drive", f"if=pflash,format=raw,file={self.path('efivars.fd')}",
            *self.more,  # first, so that a disk among them is found first
            "-blockdev", f"driver=nbd,node-name=disk,server.type=unix,server.path={self.path('disk')}",
            "-device", "virtio-blk-pci,drive=disk,write-cache=on",
            "-netdev", "user,id=net", "-device", "virtio-net-pci,netdev=net",
            "-device", "virtio-vga,xres=1280,yres=800",
            "-device", "virtio-tablet-pci", "-device", "virtio-keyboard-pci",
            "-serial", f"unix:{self.path('serial')},server=on,wait=off",
            "-qmp", f"unix:{self.path('qmp')},server=on,wait=off",
        ]

    def connect_monitor(self):
        monitor = socket.socket(socket.AF_UNIX)
        monitor.connect(self.path("qmp"))
        lines = monitor.makefile("rw")
        lines.readline()
        self.tell(lines, "qmp_capabilities")
        return lines

    def tell(self, lines, command, **arguments):
        try:
            lines.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
            lines.flush()
            while True:
                answer = json.loads(lines.readline() or '{"error": "gone"}')
                if "event" not in answer:
                    return answer
                self.events.append(answer["event"])
        except OSError as gone:
            raise Broken("the machine restarted or switched itself off") from gone

    def screen(self):
        """What is on the screen now; nothing when there is none yet."""
        path = self.path("screen.ppm")
        answer = self.tell(self.monitor, "screendump", filename=path)
        return pixels(path) if "return" in answer and os.path.getsize(path) else None

    def off_page(self):
        """Percent of the screen that is not as the language page."""
        screen = self.screen()
        return difference(screen, self.reference) if screen else 100.0

    def shows_page(self, most):
        return self.off_page() < most

    def touch(self, x, y):
        """At this pixel."""
        width, height, _ = self.reference
        at = [{"type": "abs", "data": {"axis": axis, "value": 32767 * value // size}}
              for axis, value, size in (("x", x, width), ("y", y, height))]
        for down in (True, False):
            self.tell(self.monitor, "input-send-event",
                      events=at + [{"type": "btn", "data": {"button": "left", "down": down}}])
            time.sleep(0.2)

    def seconds(self):
        return time.monotonic() - self.started

    def processor_seconds(self):
        """Of the emulator: what a start costs on a computer that has other things to do."""
        with open(f"/proc/{self.emulator.pid}/stat", encoding="ascii") as file:
            user, system = file.read().rsplit(")", 1)[1].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def cut(self):
        """The power goes, the disk's cache with it."""
        self.disk.stdin.write("cut\n")
        self.disk.stdin.flush()
        lost = json.loads(self.disk.stdout.readline())
        self.emulator.kill()
        self.end()
        return lost

    def switch_off(self, seconds=120):
        """As the staff page does: everything is written. (A kiosk does not obey the button.)"""
        self.shell.socket.sendall(b"systemctl --no-block poweroff\n")
        try:
            self.emulator.wait(seconds)
        except subprocess.TimeoutExpired as late:
            raise Broken(f"the machine does not switch off in {seconds} s") from late
        self.end()

    def end(self):
        if self.emulator.poll() is None:
            self.emulator.kill()
        self.emulator.wait()
        self.disk.stdin.close()
        self.disk.wait()
        self.shell.socket.close()
        try:
            self.monitor.close()
        except OSError:
            pass  # what was still to be said has nobody to hear it
