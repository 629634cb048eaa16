# SPDX-License-Identifier: GPL-3.0-or-later
"""A touch screen without hardware: fingers on an X server that has the `inputtest` driver (start_touch_screen in common.sh).

The server believes a device with ten fingers; what runs on it gets real touches (XInput 2), a compositor hands them on as
wl_touch, and nothing on the way is a mouse. The wire format is xf86-input-inputtest-protocol.h of the X server, version 1.
The driver takes one client, once.
"""

import socket
import struct
import time

CLIENT_VERSION, WAIT_FOR_SYNC, TOUCH = 0, 1, 6
BEGIN, UPDATE, END = 18, 19, 20  # XI_TouchBegin…
VALUATORS = 64
RANGE = 0xFFFF  # of both axes, whatever the screen's size


class TouchScreen:
    def __init__(self, path, width, height):
        self.size = (width, height)
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.connect(str(path))
        self.socket.sendall(struct.pack("=IIHH", 12, CLIENT_VERSION, 1, 0))
        self.answer()
        self.next = 0

    def answer(self):
        length = struct.unpack("=I", self.take(4))[0]
        return self.take(length - 4)

    def take(self, count):
        data = b""
        while len(data) < count:
            more = self.socket.recv(count - len(data))
            if not more:
                raise ConnectionError("the X server has closed the touch screen")
            data += more
        return data

    def sync(self):
        """Until the server has handled all of it."""
        self.socket.sendall(struct.pack("=II", 8, WAIT_FOR_SYNC))
        self.answer()

    def send(self, finger, what, x, y):
        values = [x * RANGE / (self.size[0] - 1), y * RANGE / (self.size[1] - 1)] + [0.0] * (VALUATORS - 2)
        mask = bytes([0b11, 0, 0, 0, 0, 0, 0, 0])  # x and y alone
        body = struct.pack("=II I8s4x", finger, what, 0, mask) + struct.pack(f"={VALUATORS}d", *values) + bytes(8 * VALUATORS)
        self.socket.sendall(struct.pack("=II", 8 + len(body), TOUCH) + body)
        self.sync()

    def tap(self, x, y, held=0.06):
        self.next += 1
        self.send(self.next, BEGIN, x, y)
        time.sleep(held)
        self.send(self.next, END, x, y)

    def drag(self, x, y, to_x, to_y, steps=10):
        self.next += 1
        self.send(self.next, BEGIN, x, y)
        for i in range(1, steps + 1):
            time.sleep(0.02)
            self.send(self.next, UPDATE, x + (to_x - x) * i // steps, y + (to_y - y) * i // steps)
        self.send(self.next, END, to_x, to_y)

