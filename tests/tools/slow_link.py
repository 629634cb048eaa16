#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bad way to a server, where the kernel has none to give (netem): passes TCP on and delays, throttles and cuts it.

  slow_link.py LISTEN-PORT HOST:PORT [--delay MS] [--jitter MS] [--loss SHARE] [--kbytes N] [--cut SHARE] [--seed N]

delay, jitter: one way, each way. loss: that share of the pieces (1,448 bytes, a segment) comes 200 ms late, and all after it, as after a
retransmission. kbytes: a second, of all connections together, to the client. cut: that share of the connections ends in the middle, without a
goodbye (a reset), after a random number of bytes. The same seed gives the same draws for the same connections in the same order.
Prints one line when it listens; at SIGTERM one with what it did."""
import argparse
import asyncio
import random
import signal
import socket
import struct

SEGMENT = 1448
RETRANSMISSION = 0.2  # s, the least that Linux waits
CUT_WITHIN = 300_000  # bytes

words = argparse.ArgumentParser()
words.add_argument("port", type=int)
words.add_argument("to")
words.add_argument("--delay", type=float, default=0)
words.add_argument("--jitter", type=float, default=0)
words.add_argument("--loss", type=float, default=0)
words.add_argument("--kbytes", type=float, default=0)
words.add_argument("--cut", type=float, default=0)
words.add_argument("--seed", type=int, default=1)
given = words.parse_args()
host, port = given.to.rsplit(":", 1)
done = {"connections": 0, "cut": 0, "late": 0, "bytes": 0}
free_at = 0.0  # when the line has sent what was given to it


class Cut(Exception):
    pass


async def pass_on(source, sink, draw, narrow, left):
    """One way. A reader fills a queue as fast as it comes; pieces leave when they are due, in order."""
    queue = asyncio.Queue(256)

    async def read():
        try:
            while piece := await source.read(SEGMENT):
                await queue.put((asyncio.get_running_loop().time(), piece))
        except ConnectionError:
            pass
        await queue.put((0, b""))

    reader = asyncio.create_task(read())
    global free_at
    last = 0.0
    try:
        while True:
            came, piece = await queue.get()
            if not piece:
                break
            due = came + max(given.delay + draw.uniform(-given.jitter, given.jitter), 0) / 1000
            if draw.random() < given.loss:
                due += RETRANSMISSION
                done["late"] += 1
            loop = asyncio.get_running_loop()
            if narrow and given.kbytes:
                free_at = max(free_at, came) + len(piece) / (given.kbytes * 1000)
                due = max(due, free_at)
            last = max(last, due)
            if last > loop.time():
                await asyncio.sleep(last - loop.time())
            if left is not None:
                left -= len(piece)
                if left < 0:
                    raise Cut
            sink.write(piece)
            await sink.drain()
            done["bytes"] += len(piece) if narrow else 0
        if sink.can_write_eof():
            sink.write_eof()
    finally:
        reader.cancel()


async def serve(client_in, client_out):
    number = done["connections"]
    done["connections"] += 1
    draw = random.Random(given.seed * 1_000_003 + number)
    left = draw.randrange(1, CUT_WITHIN) if draw.random() < given.cut else None
    server_out = None
    try:
        server_in, server_out = await asyncio.open_connection(host, int(port))
        await asyncio.gather(pass_on(client_in, server_out, draw, False, None), pass_on(server_in, client_out, draw, True, left))
    except Cut:
        done["cut"] += 1
        client_out.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        client_out.transport.abort()
    except OSError:
        pass
    finally:
        for end in (client_out, server_out):
            if end is not None:
                end.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", given.port, limit=SEGMENT * 4)
    over = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, over.set)
    print("listening", flush=True)
    await over.wait()
    print(" ".join(f"{key} {value}" for key, value in done.items()), flush=True)
    server.close()


asyncio.run(main())
