# SPDX-License-Identifier: GPL-3.0-or-later
"""What the disk of the power cuts keeps and loses, through its socket, as the emulator sees it."""
import json
import os
import socket
import struct
import subprocess
import sys
import tempfile
import unittest

from volatiledisk import FLUSH, PIECE, READ, REPLY, REQUEST, WRITE

PROGRAM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "volatiledisk.py")
PIECES = 64
OLD, NEW, NEWER = b"o", b"n", b"m"


class VolatileDisk(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.image = os.path.join(self.folder.name, "image")
        self.start(7)

    def tearDown(self):
        self.stop()
        self.folder.cleanup()

    def stop(self):
        self.connection.close()
        self.disk.stdin.close()
        self.disk.wait()
        self.disk.stdout.close()

    def start(self, seed):
        """A disk full of old pieces."""
        path = os.path.join(self.folder.name, "socket")
        if os.path.exists(path):
            os.remove(path)
        with open(self.image, "wb") as file:
            file.write(OLD * PIECE * PIECES)
        self.disk = subprocess.Popen([sys.executable, "-B", PROGRAM, self.image, path, str(seed)],
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.assertEqual(self.disk.stdout.readline(), "ready\n")
        self.connection = socket.socket(socket.AF_UNIX)
        self.connection.connect(path)
        self.assertEqual(self.receive(18)[:16], b"NBDMAGICIHAVEOPT")
        # Client flags, then the option to open the export without a name.
        self.connection.sendall(struct.pack(">I", 1) + b"IHAVEOPT" + struct.pack(">II", 1, 0))
        self.assertEqual(struct.unpack(">Q", self.receive(134)[:8])[0], PIECE * PIECES)

    def receive(self, length):
        data = b""
        while len(data) < length:
            data += self.connection.recv(length - len(data))
        return data

    def ask(self, kind, offset=0, length=0, data=b""):
        self.connection.sendall(struct.pack(">IHHQQI", REQUEST, 0, kind, 42, offset, length) + data)
        self.assertEqual(struct.unpack(">IIQ", self.receive(16)), (REPLY, 0, 42))
        return self.receive(length) if kind == READ else b""

    def write(self, first, count, letter):
        self.ask(WRITE, first * PIECE, count * PIECE, letter * count * PIECE)

    def cut(self):
        """What the disk says, and one letter for each of its pieces, all of a piece alike."""
        self.disk.stdin.write("cut\n")
        self.disk.stdin.flush()
        told = json.loads(self.disk.stdout.readline())
        self.disk.wait()
        with open(self.image, "rb") as file:
            data = file.read()
        pieces = [data[at:at + PIECE] for at in range(0, len(data), PIECE)]
        self.assertTrue(all(piece == piece[:1] * PIECE for piece in pieces))
        return told, b"".join(piece[:1] for piece in pieces)

    def test_what_was_written_is_read_before_it_is_safe(self):
        self.write(3, 2, NEW)
        self.assertEqual(self.ask(READ, 3 * PIECE, PIECE), NEW * PIECE)

    def test_what_was_flushed_is_never_lost(self):
        self.write(0, PIECES, NEW)
        self.ask(FLUSH)
        told, pieces = self.cut()
        self.assertEqual((told["writes"], pieces), (0, NEW * PIECES))

    def test_of_what_was_not_flushed_some_pieces_are_lost(self):
        self.write(0, PIECES // 2, NEW)
        told, pieces = self.cut()
        self.assertEqual(told["kept"] + told["lost"], PIECES // 2)
        self.assertEqual(pieces.count(NEW), told["kept"])
        self.assertTrue(0 < told["lost"] < PIECES // 2)
        self.assertEqual(pieces[PIECES // 2:], OLD * (PIECES // 2))

    def test_a_piece_written_twice_may_be_in_any_of_its_three_states(self):
        self.write(0, PIECES, NEW)
        self.write(0, PIECES, NEWER)
        self.assertEqual(set(self.cut()[1]), set(OLD + NEW + NEWER))

    def test_the_seed_decides(self):
        self.write(0, PIECES, NEW)
        first = self.cut()[1]
        for seed, same in ((7, True), (8, False)):
            self.stop()
            self.start(seed)
            self.write(0, PIECES, NEW)
            self.assertEqual(self.cut()[1] == first, same)


if __name__ == "__main__":
    unittest.main()
