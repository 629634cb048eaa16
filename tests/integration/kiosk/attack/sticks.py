# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that an attacker brings along."""
import os
import shutil

import image

# What starts when such a disk is taken for the system: nobody could overlook it.
EVIL_INIT = r"""
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
int main(void)
{
    for (;;) {
        const char *words = "\n\n\n    THE STICK WON\n\n\n";
        const char *places[] = {"/dev/tty0", "/dev/tty1", "/dev/console", "/dev/ttyS0"};
        for (int i = 0; i < 4; ++i) {
            int out = open(places[i], O_WRONLY | O_NOCTTY);
            if (out >= 0 && write(out, words, strlen(words)) > 0)
                close(out);
        }
        sleep(1);
    }
}
"""
MIB = 1024 * 1024


def evil_system(folder, name, label):
    """A file system with this label whose init says that it won."""
    tree = os.path.join(folder, name + ".tree")
    for place in ("dev", "proc", "sys", "run", "sbin", "bin", "etc", "state", "usr/lib/escale"):
        os.makedirs(os.path.join(tree, place))
    source = os.path.join(tree, "init.c")
    with open(source, "w", encoding="utf-8") as file:
        file.write(EVIL_INIT)
    image.run("gcc", "-static", "-O1", "-o", os.path.join(tree, "sbin/init"), source)
    for alias in ("bin/sh", "etc/init", "bin/init"):
        shutil.copy(os.path.join(tree, "sbin/init"), os.path.join(tree, alias))
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.truncate(64 * MIB)
    image.run("mke2fs", "-q", "-t", "ext4", "-L", label, "-d", tree, path)
    shutil.rmtree(tree)
    return path


def with_label(folder, label):
    """A stick without partitions, as large as its file system."""
    return evil_system(folder, "stick-label.img", label)


def with_numbers(folder, victim):
    """The partition numbers of the victim, the attacker's content, sealed as well as anybody can."""
    parts = image.partitions(victim)
    system = evil_system(folder, "stick-system", "escale-root")
    size = os.path.getsize(system)
    os.truncate(system, size + 2 * MIB)
    image.run("sh", "-c", f'. "{image.SEALER}"; seal "{system}" {size}')
    path = os.path.join(folder, "stick-numbers.img")
    with open(path, "wb") as file:
        file.truncate(160 * MIB)
    image.run("sfdisk", "-q", path, input=(
        "label: gpt\n"
        f"start=1MiB, size=80MiB, type=linux, name=escale-a, uuid={parts['escale-a']['uuid']}\n"
        f"start=81MiB, size=70MiB, type=linux, name=escale-state, uuid={parts['escale-state']['uuid']}\n"))
    image.put(path, MIB, system)
    image.put(path, 81 * MIB, evil_system(folder, "stick-state", "escale-state"))
    return path


def with_copy(folder, victim):
    """The victim's own system, bit by bit, and a state of the attacker's: without its boot loader."""
    path = os.path.join(folder, "stick-copy.img")
    image.run("cp", "--sparse=always", victim, path)
    start = image.partitions(path)["escale-boot"]["start"]
    image.run("dd", "if=/dev/zero", f"of={path}", "bs=1M", "count=1", f"seek={start}", "oflag=seek_bytes",
              "conv=notrunc", "status=none")
    return path


def with_hostile_files(folder):
    """FAT, with what a program would like to be run by, and an index of fiches that is none."""
    path = os.path.join(folder, "stick-hostile.img")
    with open(path, "wb") as file:
        file.truncate(64 * MIB)
    image.run("mkfs.vfat", "-F", "32", "-n", "ESCALE", path)
    image.run("mmd", "-i", path, "::/escale", "::/EFI", "::/etc")
    for name, words in (("::/escale/index.escale", os.urandom(MIB)), ("::/autorun.inf", b"[autorun]\nopen=evil.sh\n"),
                        ("::/evil.sh", b"#!/bin/sh\nreboot -f\n"), ("::/etc/escale.ini", b"[kiosk]\nallow-leave=yes\n"),
                        ("::/escale/$(reboot -f).escale", b"x")):
        image.run("mcopy", "-i", path, "-", name, input=words, text=False)
    return path


def as_usb(path, removable=True):
    """For the emulator: a stick, or a disk in a USB box."""
    return ["-device", "qemu-xhci", "-drive", f"if=none,id=stick,format=raw,file={path}",
            "-device", f"usb-storage,drive=stick,removable={'on' if removable else 'off'}"]


def as_disk(path):
    """For the emulator: a second disk inside, found before the first."""
    return ["-drive", f"if=none,id=inside,format=raw,file={path}", "-device", "virtio-blk-pci,drive=inside"]
