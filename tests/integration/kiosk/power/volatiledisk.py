#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk with a write cache that a power cut empties: a server of network block devices for one virtual machine.

    volatiledisk.py IMAGE SOCKET SEED

Killing an emulator alone is a kind power cut: everything the machine ever wrote is safe in the host's memory. A real
disk may lose, or keep, any part of what was written since it was last told to flush. So does this one. It prints
"ready" and obeys two words on standard input:

    cut      the power goes. Of each write since the last flush, every piece of 4 KiB (what a disk writes at once) is
             kept or lost by the toss of a coin; a line of JSON says how many. Then the program ends.
    (end)    ends, everything kept.

The cache is bounded, as a disk's is: what falls out of it at the other end is on the platter.
"""
import collections
import json
import os
import random
import select
import socket
import struct
import sys

PIECE = 4096
CACHE = 64 * 1024 * 1024

# The protocol: https://github.com/NetworkBlockDevice/nbd/blob/master/doc/proto.md
MAGIC = 0x4E42444D41474943
OPTION = 0x49484156454F5054
OPTION_REPLY = 0x3E889045565A9
REQUEST = 0x25609513
REPLY = 0x67446698
FIXED_NEWSTYLE = 1
HAS_FLAGS, SEND_FLUSH = 1, 4
EXPORT_NAME, ABORT, INFO, GO = 1, 2, 6, 7
ACK, INFO_REPLY, UNSUPPORTED = 1, 3, 0x80000001
READ, WRITE, DISCONNECT, FLUSH = 0, 1, 2, 3
EINVAL = 22


class Disk:
    """The newest state of every sector is in the image; `cached` knows what it was made of, back to the last flush."""

    def __init__(self, path):
        self.file = os.open(path, os.O_RDWR)
        self.size = os.fstat(self.file).st_size
        self.cached = collections.deque()  # (offset, what was there, what was written)
        self.held = 0

    def read(self, offset, length):
        return os.pread(self.file, length, offset)

    def write(self, offset, data):
        self.cached.append((offset, os.pread(self.file, len(data), offset), data))
        self.held += len(data)
        while self.held > CACHE:
            self.held -= len(self.cached.popleft()[2])
        os.pwrite(self.file, data, offset)

    def flush(self):
        self.cached.clear()
        self.held = 0

    def cut(self, coin):
        """Back to the last flush, then forward again with what luck has kept, in the order it was written."""
        for offset, before, _ in reversed(self.cached):
            os.pwrite(self.file, before, offset)
        kept = lost = 0
        for offset, _, data in self.cached:
            start = 0
            while start < len(data):
                end = min(len(data), start + PIECE - (offset + start) % PIECE)
                if coin.random() < 0.5:
                    os.pwrite(self.file, data[start:end], offset + start)
                    kept += 1
                else:
                    lost += 1
                start = end
        os.fsync(self.file)
        return {"writes": len(self.cached), "kept": kept, "lost": lost}


class Gone(Exception):
    """The machine has let go of the disk."""


def receive(connection, length):
    data = bytearray()
    while len(data) < length:
        part = connection.recv(length - len(data))
        if not part:
            raise Gone
        data += part
    return bytes(data)


def answer_option(connection, option, kind, data=b""):
    connection.sendall(struct.pack(">QIII", OPTION_REPLY, option, kind, len(data)) + data)


def greet(connection, size):
    """Until the machine has chosen its disk; there is one only."""
    flags = HAS_FLAGS | SEND_FLUSH
    connection.sendall(struct.pack(">QQH", MAGIC, OPTION, FIXED_NEWSTYLE))
    receive(connection, 4)
    while True:
        _, option, length = struct.unpack(">QII", receive(connection, 16))
        receive(connection, length)
        if option == EXPORT_NAME:
            connection.sendall(struct.pack(">QH", size, flags) + bytes(124))
            return
        if option in (INFO, GO):
            answer_option(connection, option, INFO_REPLY, struct.pack(">HQH", 0, size, flags))
            answer_option(connection, option, ACK)
            if option == GO:
                return
        elif option == ABORT:
            answer_option(connection, option, ACK)
            raise Gone
        else:
            answer_option(connection, option, UNSUPPORTED)


def serve(connection, disk):
    """One request."""
    _, _, kind, handle, offset, length = struct.unpack(">IHHQQI", receive(connection, 28))
    error, data = 0, b""
    if kind == READ:
        data = disk.read(offset, length)
    elif kind == WRITE:
        disk.write(offset, receive(connection, length))
    elif kind == FLUSH:
        disk.flush()
    elif kind == DISCONNECT:
        raise Gone
    else:
        error = EINVAL
    connection.sendall(struct.pack(">IIQ", REPLY, error, handle) + data)


def main():
    image, path, seed = sys.argv[1:]
    disk = Disk(image)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(1)
    print("ready", flush=True)
    connection = None
    while True:
        waiting, _, _ = select.select([sys.stdin, connection or listener], [], [])
        if sys.stdin in waiting:
            if sys.stdin.readline().strip() == "cut":
                print(json.dumps(disk.cut(random.Random(int(seed)))), flush=True)
            return
        try:
            if connection is None:
                connection, _ = listener.accept()
                greet(connection, disk.size)
            else:
                serve(connection, disk)
        except Gone:
            connection = None


if __name__ == "__main__":
    main()
