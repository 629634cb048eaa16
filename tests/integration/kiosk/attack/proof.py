# SPDX-License-Identifier: GPL-3.0-or-later
"""Attacks on a whole kiosk by somebody who stands in front of it; started by attack_proof.sh, which says which."""
import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "power"))

# pylint: disable=wrong-import-position
import image
import station
import sticks
from machine import Broken, Machine, pixels, wait_for

PAGE = 5.0  # percent of the screen: the greeting goes round the languages, the focus shows, there is a pointer
DENSITY = "101.6"  # what the emulator's screen says of itself
START = 500  # seconds of the emulator's own processor time
LONGEST = 5400  # seconds, on a computer that has other things to do
NAMES = ["pin", "plugged", "network", "keys", "sticks", "broken", "unplugged"]
MORE = ["update",  # needs the servers of Debian, and an hour
        "start"]  # a measurement

# By QEMU's names of keys (qapi/ui.json, QKeyCode).
LETTERS = "bcdefghiklmnopqrstuvwxyz0123456789"
FUNCTION = [f"f{number}" for number in range(1, 13)]
KEYS = {
    "SysRq with each letter": [["alt", "sysrq", letter] for letter in LETTERS],
    "SysRq by its other name": [["alt", "print", letter] for letter in "beiosukr"],
    "consoles": [["ctrl", "alt", key] for key in FUNCTION] + [["alt", key] for key in FUNCTION] +
                [["alt", "left"], ["alt", "right"]],
    "function keys": [[key] for key in FUNCTION] + [["ctrl", key] for key in FUNCTION] +
                     [["shift", key] for key in FUNCTION],
    "Ctrl-Alt-Del, seven times and more": [["ctrl", "alt", "delete"]] * 12,
    "signals": [["ctrl", key] for key in ("c", "d", "z", "backslash", "q", "w", "s")] + [["ctrl", "alt", "backspace"]],
    "keyboard's lamps and reports": [["scroll_lock"], ["ctrl", "scroll_lock"], ["shift", "scroll_lock"],
                                     ["alt", "scroll_lock"], ["pause"], ["ctrl", "pause"]],
    "windows and menus": [["meta_l"], ["meta_r"], ["menu"], ["alt", "tab"], ["alt", "f4"], ["meta_l", "l"],
                          ["meta_l", "d"], ["alt", "spc"], ["compose"]],
    "power, sleep, wake": [["power"], ["sleep"], ["wake"]] * 3,
    "buttons of a multimedia keyboard": [["mail"], ["calculator"], ["computer"], ["ac_home"], ["ac_back"],
                                         ["ac_refresh"], ["ac_bookmarks"], ["audiomute"]],
}


class Proof:
    def __init__(self, arguments, folder):
        self.arguments = arguments
        self.folder = folder
        self.bin = arguments.bin
        self.out = arguments.out
        os.makedirs(self.out, exist_ok=True)
        self.reference = self.draw_reference()
        authority, *self.papers = image.papers(folder, station.HOST)
        self.feed = None
        self.disk = image.copy_with_shell(arguments.image, folder, authority)
        self.machine = None

    def draw_reference(self):
        """The language page, drawn by the same program on this computer."""
        picture = os.path.join(self.folder, "page.png")
        environment = dict(os.environ, HOME=self.folder, XDG_RUNTIME_DIR=self.folder)
        subprocess.run([os.path.join(self.bin, "escale"), "--kiosk", "--screenshot", picture, "--size", "1280x800",
                        "--density", DENSITY], env=environment, stderr=subprocess.DEVNULL, check=True)
        image.run("convert", picture, "-depth", "8", picture + ".ppm")
        return pixels(picture + ".ppm")

    # --- a machine

    def power_on(self, disk=None, more=()):
        """Does not wait for anything."""
        image.new_firmware(self.folder)
        self.machine = Machine(disk or self.disk, self.folder, 1, self.reference, more)

    def wait_for_page(self):
        self.wait_through_start("the language page", lambda: self.must_run() and self.machine.shows_page(PAGE), 3)
        return self.machine.seconds()

    def wait_for_shell(self):
        self.machine.shell.wait(LONGEST)
        station.hold_the_timer(self.machine.shell)
        wait_for("the kiosk is ready", 900, lambda: station.restarts(self.machine.shell)[1], 1)

    def wait_through_start(self, what, ask, pause):
        """For what comes within a start, however busy this computer is."""
        def answer():
            found = ask()
            if not found and self.machine.emulator.poll() is None and self.machine.processor_seconds() > START:
                raise Broken(f"{what}: not within {START} s of processor")
            return found
        return wait_for(what, LONGEST, answer, pause)

    def must_run(self):
        if self.machine.emulator.poll() is not None:
            raise Broken("the machine restarted or switched itself off")
        return True

    def wait_for_restart(self, seconds):
        """QEMU ends where the machine would start again (-no-reboot)."""
        def ended():
            try:
                self.machine.shell.listen()
            except (Broken, OSError):
                pass  # nobody speaks any more
            return self.machine.emulator.poll() is not None
        wait_for("a restart", seconds, ended, 1)

    def stand(self):
        """A kiosk at its page, started once for all attacks that leave it standing. What is typed on the black screen
        of its start is read by nobody and seen by nobody: pictures."""
        if self.machine:
            return
        self.power_on(more=["-device", "qemu-xhci,id=usb"])
        self.wait_through_start("a program", self.programs_run, 1)
        pictures = 0
        while self.machine.processor_seconds() < START and not self.machine.shows_page(PAGE):
            for letter in "wxyz":  # no Return: the page may be there by now
                self.press([letter])
            self.must_run()
            if pictures < 12 and self.machine.processor_seconds() > 20 + 8 * pictures:
                pictures += 1
                self.keep_picture(f"letters-during-the-start-{pictures:02}")
            time.sleep(4)
        self.must_show_page("letters during the start")
        say(f"  page after {self.machine.seconds():.0f} s, {self.machine.processor_seconds():.0f} s of processor")
        self.keep_picture("page")
        self.wait_for_shell()

    def power_off(self):
        if self.machine:
            self.machine.end()
            self.machine = None

    def fresh_copy(self, name):
        """Of the disk with the shell, to be broken."""
        path = os.path.join(self.folder, name)
        image.run("cp", "--sparse=always", self.disk, path)
        return path

    def press(self, keys):
        self.machine.tell(self.machine.monitor, "send-key", **{"hold-time": 40},
                          keys=[{"type": "qcode", "data": key} for key in keys])
        time.sleep(0.12)

    def type_line(self, words):
        for letter in words:
            self.press([{" ": "spc", "/": "slash", "-": "minus"}.get(letter, letter)])
        self.press(["ret"])

    def keep_picture(self, name):
        self.machine.screen()
        image.run("convert", self.machine.path("screen.ppm"), os.path.join(self.out, name + ".png"))

    def must_show_page(self, what):
        try:
            wait_for(f"the language page after {what}", 900, lambda: self.must_run() and self.machine.shows_page(PAGE))
        except Broken:
            self.keep_picture("trouble")
            raise

    # --- what an attacker would have changed

    def state_of_affairs(self):
        shell = self.machine.shell
        return {
            "start": shell.must("cat /proc/sys/kernel/random/boot_id"),
            "restarts of the kiosk": station.restarts(shell)[0],
            "console": shell.must("cat /sys/class/tty/tty0/active"),
            "prompts": shell.run("pgrep -a 'agetty|login|sulogin' || ls /proc/*/comm | xargs grep -lE "
                                 "'^(agetty|login|sulogin)$' 2>/dev/null")[1],
            "jobs": shell.must("systemctl list-jobs --no-legend"),
        }

    def must_be_as_before(self, before, what):
        now = self.state_of_affairs()
        for name, value in before.items():
            if now[name] != value:
                self.keep_picture("trouble")
                raise Broken(f"{what} changed '{name}' from '{value}' to '{now[name]}'")

    # --- the attacks

    def keys(self):
        self.stand()
        shell = self.machine.shell
        for name, wanted in (("/proc/sys/kernel/sysrq", "0"), ("/proc/sys/kernel/panic", "10")):
            found = shell.must(f"cat {name}")
            if found != wanted:
                raise Broken(f"{name} is {found}")
        # A key that opens a page or the keyboard's focus is no way out; what is looked at is the machine.
        for name, combinations in KEYS.items():
            before = self.state_of_affairs()
            for keys in combinations:
                self.press(keys)
            self.must_run()
            time.sleep(1)
            self.must_be_as_before(before, name)
            self.must_show_page(name)
            say(f"  {name}: {len(combinations)} combinations")
        self.keep_picture("keys-at-the-page")
        before = self.state_of_affairs()
        say("  the power button of the machine, three times")
        for _ in range(3):
            self.machine.tell(self.machine.monitor, "system_powerdown")
            time.sleep(2)
        self.must_run()
        self.must_be_as_before(before, "the power button")
        self.keys_between_two_kiosks()
        self.no_prompt_and_no_rescue()
        self.keys_that_restart_during_the_start()

    def keys_that_restart_during_the_start(self):
        """From the first program on. The kernel before it has a Ctrl-Alt-Del of its own that nothing takes away, which
        costs no more than pulling the plug. On a copy of the disk whose kernel says on a second serial port how far it is."""
        self.power_off()
        disk, log = self.fresh_copy("telling.img"), os.path.join(self.folder, "kernel.log")
        image.change_entry(disk, "quiet loglevel=3", "console=ttyS1 console=tty0 loglevel=7")
        self.power_on(disk, ["-chardev", f"file,id=kernel,path={log}", "-device", "isa-serial,chardev=kernel,index=1"])
        self.wait_through_start("the first program", lambda: self.must_run() and
                                self.has_said(log, b"Run /init as init process"), 0.2)
        first = self.machine.seconds()
        keys, pressed = [], 0
        try:
            while not self.machine.shows_page(PAGE):
                for keys in (["ctrl", "alt", "delete"], ["alt", "sysrq", "b"], ["alt", "f2"], ["ctrl", "alt", "f3"]):
                    self.press(keys)
                    self.must_run()
                    pressed += 1
                if self.machine.processor_seconds() > START:
                    raise Broken("the language page under keys: not in time")
                time.sleep(1)
        except Broken as trouble:
            self.keep_last_words(log)
            raise Broken(f"{'-'.join(keys)}, {self.machine.seconds() - first:.0f} s after the first program: {trouble}") from trouble
        say(f"  {pressed} times keys that restart, from the first program on ({first:.0f} s) to the page "
            f"({self.machine.seconds():.0f} s): nothing")
        self.power_off()
        os.remove(disk)

    @staticmethod
    def has_said(log, words):
        with open(log, "rb") as file:
            return words in file.read()

    def keep_last_words(self, log):
        shutil.copy(log, os.path.join(self.out, "kernel.log"))

    def programs_run(self):
        answer = self.machine.tell(self.machine.monitor, "human-monitor-command", **{"command-line": "info registers -a"})
        return "CPL=3" in answer.get("return", "")

    def keys_between_two_kiosks(self):
        """The console is a text console then."""
        shell = self.machine.shell
        before = self.state_of_affairs()
        shell.must(f"systemctl kill -s KILL {station.KIOSK}")
        for _ in range(6):
            for keys in (["ctrl", "alt", "delete"], ["alt", "f2"], ["alt", "sysrq", "b"], ["ctrl", "alt", "f3"]):
                self.press(keys)
        self.keep_picture("keys-between-two-kiosks")
        self.must_show_page("keys between two kiosks")
        del before["restarts of the kiosk"]
        self.must_be_as_before(before, "keys between two kiosks")
        said = shell.run("dmesg | grep -c 'sysrq: This sysrq operation is disabled' ")[1]
        say(f"  between two kiosks: nothing; the kernel refused SysRq {said} times")

    def no_prompt_and_no_rescue(self):
        """Not even for those who can make the system believe that it is broken."""
        shell = self.machine.shell
        for unit in ("getty@tty1", "getty@tty2", "autovt@tty3", "serial-getty@ttyS1", "console-getty", "debug-shell"):
            shell.run(f"timeout 20 systemctl start {unit}.service")
        before = self.state_of_affairs()
        if before["prompts"]:
            raise Broken(f"a login prompt started: {before['prompts']}")
        self.must_show_page("units that would be prompts")
        shell.socket.sendall(b"systemctl --no-block isolate emergency.target\n")
        time.sleep(6)
        self.keep_picture("emergency")
        self.type_line("ls /root")
        self.wait_for_restart(900)
        say("  no unit makes a prompt; an emergency restarts the machine, without a shell")
        self.power_off()

    def sticks(self):
        victim = self.disk
        label, numbers = sticks.with_label(self.folder, "escale-root"), sticks.with_numbers(self.folder, victim)
        brought = [
            ("a stick with the system's label and a second disk inside with the system's numbers",
             sticks.as_usb(label) + sticks.as_disk(numbers)),
            ("a disk in a USB box with the system's numbers", sticks.as_usb(numbers, removable=False)),
        ]
        self.power_off()
        for number, (what, more) in enumerate(brought):
            self.power_on(more=more)
            seconds = self.wait_for_page()
            self.wait_for_shell()
            shell = self.machine.shell
            ours = shell.must("cat /run/escale/device")
            size = int(shell.must(f"cat /sys/class/block/{os.path.basename(ours)}/size")) * 512
            if size != image.partitions(victim)["escale-a"]["size"]:
                raise Broken(f"{what} won: {ours}")
            kept = shell.must("findmnt -no SOURCE /state || awk '$2 == \"/state\" {print $1}' /proc/mounts")
            if kept.rstrip("0123456789p") != ours.rstrip("0123456789p"):
                raise Broken(f"{what}: the state is on {kept}, the system on {ours}")
            self.keep_picture(f"sticks-{number + 1}")
            say(f"  {what}: the system is on {ours}, page after {seconds:.0f} s")
            self.power_off()
        copy = sticks.with_copy(self.folder, victim)
        self.power_on(more=sticks.as_usb(copy, removable=False))
        self.wait_through_start("the machine refuses to choose", lambda: self.machine.emulator.poll() is not None or
                                self.watch("sticks-copy"), 2)
        say("  a copy of the whole system: neither starts while both are there")
        self.power_off()
        os.remove(copy)

    def plugged(self):
        """Sticks put in while the page is there: two with the same label, one with what hurts."""
        self.stand()
        shell = self.machine.shell
        label = sticks.with_label(self.folder, "escale-root")
        brought = [("a stick with the system's label", label), ("another with the same label", label),
                   ("a stick with hostile files", sticks.with_hostile_files(self.folder))]
        before, mounts = self.state_of_affairs(), shell.must("cut -d ' ' -f 1-3 /proc/mounts")
        for number, (what, path) in enumerate(brought):
            self.must_be_told("blockdev-add", **{"driver": "raw", "node-name": f"brought{number}", "read-only": False,
                                                 "file": {"driver": "file", "filename": path, "locking": "off"}})
            self.must_be_told("device_add", driver="usb-storage", bus="usb.0", id=f"stick{number}",
                              drive=f"brought{number}", removable=True)
            device = f"/dev/sd{'abc'[number]}"
            wait_for(what, 600, lambda: shell.run(f"test -b {device}")[0] == 0, 1)  # pylint: disable=cell-var-from-loop
            shell.must("udevadm settle --timeout=60", 600)
            wait_for("its unit", 900, lambda: not shell.must("systemctl list-jobs --no-legend"), 2)
            now = shell.must("cut -d ' ' -f 1-3 /proc/mounts")
            unit = shell.run(f"systemctl show -p ActiveState,Result escale-stick@{device[5:]}.service")[1].split()
            offered = shell.run("cat /run/escale-stick/stick")[1]
            say(f"  {what}: {', '.join(unit)}; {'nothing' if now == mounts else 'something'} is mounted; staff page: {offered}")
            if number < 2 and now != mounts:
                raise Broken(f"{what} was mounted: {now}")
        options = shell.must("grep ' /run/escale-stick/mnt ' /proc/mounts").split()
        if options[2] not in ("vfat", "exfat") or not {"ro", "nosuid", "nodev", "noexec"} <= set(options[3].split(",")):
            raise Broken(f"the stick with hostile files is mounted as {options}")
        if '"known":false' not in offered:
            raise Broken(f"the staff page is told of the hostile stick: {offered}")
        self.keep_picture("plugged")
        for number in range(len(brought)):
            self.must_be_told("device_del", id=f"stick{number}")
        wait_for("all pulled", 600, lambda: shell.run("ls /run/escale-stick/stick")[0] != 0, 2)
        self.must_be_as_before(before, "sticks at the page")
        self.must_show_page("sticks at the page")

    def must_be_told(self, command, **arguments):
        answer = self.machine.tell(self.machine.monitor, command, **arguments)
        if "error" in answer:
            raise Broken(f"{command}: {answer['error']}")

    def watch(self, name):
        """Keeps the newest picture; never true."""
        try:
            self.keep_picture(name)
            shown = self.machine.shows_page(PAGE)
        except (Broken, OSError, ValueError):
            return False  # the machine is just going
        if shown:
            raise Broken(f"{name}: the kiosk started")
        return False

    def broken(self):
        self.power_off()
        for name, start, size in self.damages():
            disk = self.fresh_copy("broken.img")
            image.run("dd", "if=/dev/urandom", f"of={disk}", "bs=1M", f"seek={start}", f"count={size}",
                      "iflag=count_bytes", "oflag=seek_bytes", "conv=notrunc", "status=none")
            self.power_on(disk)
            if name == "system":
                self.wait_through_start("a restart", lambda: self.machine.emulator.poll() is not None or
                                        self.type_into("broken-system"), 2)
                say("  the system's partition overwritten: no shell, a restart after ten seconds")
            else:
                seconds = self.wait_for_page()
                self.wait_for_shell()
                self.keep_picture(f"broken-{name}")
                self.must_be_kept(name != "state-all")
                say(f"  {name}: page after {seconds:.0f} s, the state is {'left out' if name == 'state-all' else 'kept again'}")
            self.power_off()
            os.remove(disk)

    def must_be_kept(self, wanted):
        """Whether what the kiosk writes is there after the next start: each folder lies on the state partition and
        takes a file."""
        shell = self.machine.shell
        folders = shell.must("while read -r name folder; do echo $folder; done </usr/lib/escale/state-folders").split()
        for folder in folders:
            on_state = shell.run(f"touch {folder}/proof && sync -f {folder} && grep -q '^/dev/[^ ]* {folder} ext4 rw,' /proc/mounts")
            if (on_state[0] == 0) != wanted:
                raise Broken(f"{folder} is {'not ' if wanted else ''}kept: {on_state[1]} {shell.run('cat /run/escale/fsck.log')[1]}")

    def damages(self):
        parts = image.partitions(self.disk)
        system, state = parts["escale-a"], parts["escale-state"]
        mib = 1024 * 1024
        return [
            ("system", system["start"], 8 * mib),
            ("state-begin", state["start"], 256 * 1024),
            ("state-middle", state["start"] + 16 * mib, 24 * mib),
            ("state-all", state["start"], state["size"] // 2),
        ]

    def type_into(self, name):
        """As somebody who hopes for a shell."""
        self.watch(name)
        try:
            self.type_line("ls")
        except Broken:
            pass  # just going
        return False

    def network(self):
        self.feed = station.Feed(os.path.join(self.bin, "power-feed"), *self.papers, 60, 100)
        self.stand()
        shell = self.machine.shell
        station.set_up(shell, self.feed)
        station.complete_a_sync(shell)
        self.who_may_say_what(shell)
        self.feed.publish()
        shell.must("systemctl start --no-block escale-sync.service")
        self.feed.wait_for_texts()
        time.sleep(1)
        self.machine.tell(self.machine.monitor, "set_link", name="net", up=False)
        wait_for("the sync gives up", 900, lambda: "active" not in station.properties(
            shell, "escale-sync.service", "ActiveState")["ActiveState"].replace("inactive", ""), 5)
        self.must_show_page("a cut network")
        station.must_be_sound(shell)
        self.keep_picture("network-cut")
        self.machine.tell(self.machine.monitor, "set_link", name="net", up=True)
        wait_for("an address", 600, lambda: shell.run("networkctl is-online 2>/dev/null || "
                 "grep -q 0002000A /proc/net/route || grep -qv Iface /proc/net/route")[0] == 0, 2)
        time.sleep(5)
        station.complete_a_sync(shell)
        found = station.versions(shell, os.path.join(self.bin, "power-look"), self.folder)
        if found != f"{self.feed.fiches} {self.feed.version}":
            raise Broken(f"after the network came back: {found}")
        say(f"  a cut in mid-sync: the library stayed sound, the next sync brought {found}")

    def unplugged(self):
        """No network from the start on."""
        self.power_off()
        self.power_on()
        self.machine.tell(self.machine.monitor, "set_link", name="net", up=False)
        seconds = self.wait_for_page()
        self.keep_picture("network-none")
        say(f"  no network at the start: page after {seconds:.0f} s")
        self.power_off()

    def who_may_say_what(self, shell):
        """To the feed's own port, which does answer, and to another that would."""
        listener = subprocess.Popen([sys.executable, "-c", "import socket;s=socket.create_server(('127.0.0.1',0));"
                                     "print(s.getsockname()[1],flush=True)\nwhile True: s.accept()[0].close()"],
                                    stdout=subprocess.PIPE, text=True)
        try:
            other = int(listener.stdout.readline())
            sync = station.AS_SYNC
            kiosk = "setpriv --reuid escale-kiosk --regid escale --init-groups"
            for who, prefix, port, may in (("the synchronisation, to the feed", sync, self.feed.port, True),
                                           ("the synchronisation, to another port", sync, other, False),
                                           ("root, to the feed", "", self.feed.port, False),
                                           ("the kiosk's user, to the feed", kiosk, self.feed.port, False)):
                can = shell.run(f"timeout 5 {prefix} bash -c 'exec 3<>/dev/tcp/{station.HOST}/{port}'")[0] == 0
                if can != may:
                    raise Broken(f"{who}: {'gets' if can else 'does not get'} through")
                say(f"  {who}: {'allowed' if can else 'refused'}")
        finally:
            listener.kill()
            listener.wait()
        # Of the sockets that listen, none is reached from outside: 14EB is the port of LLMNR, 14E9 that of mDNS.
        words = shell.must("cat /proc/net/udp /proc/net/udp6 /proc/net/tcp /proc/net/tcp6")
        for port, name in (("14EB", "LLMNR"), ("14E9", "mDNS")):
            if f":{port} " in words:
                raise Broken(f"{name} listens")
        if "policy drop" not in shell.must("nft list chain inet escale input"):
            raise Broken("whoever is outside is let in")

    def pin(self):
        """An administrator with settings of their own sets the kiosk's PIN."""
        self.stand()
        shell = self.machine.shell
        shell.must("mkdir -p /root/.config/escale /root/other && "
                   "printf '[kiosk]\\npin-file=/root/other/pin\\n' >/root/.config/escale/escale.ini")
        shell.must("printf '[kiosk]\\npin-file=/etc/escale/kiosk-pin\\n' >>/etc/escale/escale.ini")
        shell.must("printf '481516\\n481516\\n' | escalectl pin")
        shell.must("test -s /etc/escale/kiosk-pin && ! test -e /root/other/pin")
        code, _ = shell.run("printf '4815\\n4815\\n' | escalectl pin")
        if code != 64:
            raise Broken(f"four digits: exit code {code}")
        shell.must("setpriv --reuid escale-kiosk --regid escale --clear-groups cat /etc/escale/kiosk-pin >/dev/null")
        if shell.run("setpriv --reuid nobody --regid nogroup --clear-groups cat /etc/escale/kiosk-pin")[0] == 0:
            raise Broken("anybody can read the PIN's hash")
        say("  escalectl pin: where the kiosk's settings say, six digits at least, for the kiosk's user only")

    def update(self):
        """The nightly update, tried and found good; then one that does not start, and the way back from it."""
        self.power_off()
        disk = self.fresh_copy("update.img")
        self.power_on(disk)
        self.wait_for_page()
        self.wait_for_shell()
        started = time.monotonic()
        self.machine.shell.socket.sendall(b"/usr/lib/escale/update --always >/dev/ttyS0 2>&1\n")
        self.wait_for_restart(7200)
        sys.stdout.write(self.machine.shell.heard.decode(errors="replace")[-2000:])
        say(f"  the update took {time.monotonic() - started:.0f} s, then the machine restarted")
        self.power_off()
        self.the_new_system_and_the_way_back(disk)

    def the_new_system_and_the_way_back(self, disk):
        self.power_on(disk)
        seconds = self.wait_for_page()
        entries = wait_for("the new system is proven", LONGEST, lambda: self.entry_of(disk, "escale-b.conf"), 10)
        self.keep_picture("update")
        say(f"  the new system: page after {seconds:.0f} s, {entries}")
        self.power_off()
        boot = image.boot_loader(disk)
        image.run("mren", "-i", boot, "::/loader/entries/escale-b.conf", "::/loader/entries/escale-b+3.conf")
        image.run("dd", "if=/dev/urandom", f"of={disk}", "bs=1M", f"seek={image.partitions(disk)['escale-b']['start']}",
                  f"count={8 * 1024 * 1024}", "iflag=count_bytes", "oflag=seek_bytes", "conv=notrunc", "status=none")
        for start in range(1, 4):
            self.power_on(disk)
            self.wait_for_restart(LONGEST)
            say(f"  the new system, broken: start {start} ended by itself after {self.machine.seconds():.0f} s")
            self.power_off()
        self.power_on(disk)
        say(f"  the fourth start: the system of before, page after {self.wait_for_page():.0f} s")
        self.keep_picture("update-way-back")
        self.power_off()

    def start(self):
        """What the seal, the overlay and the search for the disk cost, against the same system started as any other."""
        self.power_off()
        plain = self.fresh_copy("plain.img")
        boot, number = image.boot_loader(plain), image.partitions(plain)["escale-a"]["uuid"]
        entry = re.sub(r"boot=escale( escale\.\S+)* ro ", f"root=PARTUUID={number} rw ",
                       image.run("mtype", "-i", boot, image.ENTRY))
        if "escale." in entry or "root=" not in entry:
            raise Broken(f"the entry is of another form: {entry}")
        image.run("mcopy", "-o", "-i", boot, "-", image.ENTRY, input=entry)
        for name, disk in (("sealed", self.disk), ("plain", plain)) * 2:
            self.power_on(disk)
            seconds = self.wait_for_page()
            say(f"  {name}: page after {seconds:.0f} s, {self.machine.processor_seconds():.0f} s of processor")
            self.keep_picture(f"start-{name}")
            self.power_off()
        os.remove(plain)

    @staticmethod
    def entry_of(disk, name):
        """The entry's name once the boot loader's partition holds it, as seen from outside."""
        return name if name in image.run("mdir", "-b", "-i", image.boot_loader(disk), "::/loader/entries") else ""

    def run(self):
        for name in self.arguments.only:
            say(name)
            getattr(self, name)()
        self.power_off()

    def end(self):
        if self.machine:
            if self.machine.emulator.poll() is None:
                try:
                    self.keep_picture("trouble")
                except (Broken, OSError, ValueError):
                    pass
            self.machine.end()
        if self.feed:
            self.feed.end()


def say(words):
    print(time.strftime("%H:%M:%S"), words, flush=True)


def main():
    parser = argparse.ArgumentParser(prog="attack_proof.sh BUILD-FOLDER")
    parser.add_argument("--bin", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--image", default="build/image/escale-kiosk.img", help="of build-image.sh")
    parser.add_argument("--out", default="attack-proof", help="folder for pictures")
    parser.add_argument("--only", type=lambda words: words.split(","), default=NAMES,
                        help=", ".join(NAMES + MORE))
    arguments = parser.parse_args()
    for name in arguments.only:
        if name not in NAMES + MORE:
            parser.error(f"there is no attack {name}")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # an emulator must not outlive its proof
    folder = tempfile.mkdtemp(prefix="attack-proof-")
    proof = None
    try:
        proof = Proof(arguments, folder)
        proof.run()
    except Broken as trouble:
        say(f"FAILED: {trouble}")
        return 1
    finally:
        if proof:
            proof.end()
        shutil.rmtree(folder, ignore_errors=True)
    say("no attack got through")
    return 0


if __name__ == "__main__":
    sys.exit(main())
