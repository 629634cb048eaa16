#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that starts programs, as a browser or a panel does: at a key press it asks the compositor for a token of
that press (xdg-activation-v1) and prints it. Speaks the wire protocol of Wayland by itself; no library is needed.

    launcher.py          opens a window, waits for keys; a line for each: the token; ends with its compositor
"""
import array
import os
import socket
import struct
import sys

WIDTH, HEIGHT = 320, 200
DISPLAY, REGISTRY = 1, 2


class Connection:
    def __init__(self):
        path = os.path.join(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"])
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.connect(path)
        self.last = REGISTRY
        self.bytes = b""

    def new(self):
        self.last += 1
        return self.last

    def send(self, thing, opcode, *arguments, descriptor=None):
        """Numbers are words; text goes with its length and its zero."""
        body = b""
        for one in arguments:
            if isinstance(one, str):
                text = one.encode() + b"\0"
                body += struct.pack("=I", len(text)) + text + b"\0" * (-len(text) % 4)
            else:
                body += struct.pack("=I", one & 0xFFFFFFFF)
        message = struct.pack("=II", thing, (len(body) + 8) << 16 | opcode) + body
        along = [] if descriptor is None else [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [descriptor]))]
        self.socket.sendmsg([message], along)

    def receive(self):
        """One event: who, which, its body. Descriptors that come along (the keymap) are not wanted."""
        while True:
            if len(self.bytes) >= 8:
                thing, head = struct.unpack("=II", self.bytes[:8])
                size = head >> 16
                if len(self.bytes) >= size:
                    body, self.bytes = self.bytes[8:size], self.bytes[size:]
                    return thing, head & 0xFFFF, body
            more, along, _, _ = self.socket.recvmsg(65536, socket.CMSG_SPACE(16))
            for _, _, data in along:
                for descriptor in array.array("i", data[:len(data) // 4 * 4]):
                    os.close(descriptor)
            if not more:
                sys.exit(0)
            self.bytes += more


def text_of(body):
    size = struct.unpack("=I", body[:4])[0]
    return body[4:4 + size - 1].decode()


def main():
    wire = Connection()
    wire.send(DISPLAY, 1, REGISTRY)
    done = wire.new()
    wire.send(DISPLAY, 0, done)
    known = {}
    while True:
        thing, opcode, body = wire.receive()
        if thing == REGISTRY and opcode == 0:
            name = struct.unpack("=I", body[:4])[0]
            known[text_of(body[4:])] = name
        elif thing == done:
            break
        elif thing == DISPLAY and opcode == 0:
            sys.exit(f"error: {body!r}")

    def bind(interface, version):
        if interface not in known:
            sys.exit(f"the compositor has no {interface}")
        made = wire.new()
        wire.send(REGISTRY, 0, known[interface], interface, version, made)
        return made

    compositor, shm, shell = bind("wl_compositor", 4), bind("wl_shm", 1), bind("xdg_wm_base", 1)
    seat, activation = bind("wl_seat", 1), bind("xdg_activation_v1", 1)
    surface, role, window, keyboard = wire.new(), wire.new(), wire.new(), None
    wire.send(compositor, 0, surface)
    wire.send(shell, 2, role, surface)
    wire.send(role, 1, window)
    wire.send(window, 3, "launcher")
    wire.send(surface, 6)
    size = WIDTH * HEIGHT * 4
    memory = os.memfd_create("launcher")
    os.ftruncate(memory, size)
    pool, picture = wire.new(), wire.new()
    wire.send(shm, 0, pool, size, descriptor=memory)
    wire.send(pool, 0, picture, 0, WIDTH, HEIGHT, WIDTH * 4, 1)
    tokens = set()
    while True:
        thing, opcode, body = wire.receive()
        if thing == DISPLAY and opcode == 0:
            sys.exit(f"error: {body!r}")
        if thing == shell and opcode == 0:
            wire.send(shell, 3, struct.unpack("=I", body)[0])
        elif thing == role and opcode == 0:
            wire.send(role, 4, struct.unpack("=I", body)[0])
            wire.send(surface, 1, picture, 0, 0)
            wire.send(surface, 2, 0, 0, WIDTH, HEIGHT)
            wire.send(surface, 6)
        elif thing == seat and opcode == 0:
            # A keyboard may come later, and go again.
            if struct.unpack("=I", body)[0] & 2 and keyboard is None:
                keyboard = wire.new()
                wire.send(seat, 1, keyboard)
        elif thing == keyboard and opcode == 3:
            serial, _, _, pressed = struct.unpack("=IIII", body)
            if pressed:
                token = wire.new()
                tokens.add(token)
                wire.send(activation, 1, token)
                wire.send(token, 0, serial, seat)
                wire.send(token, 2, surface)
                wire.send(token, 3)
        elif thing in tokens and opcode == 0:
            print(text_of(body), flush=True)


if __name__ == "__main__":
    main()
