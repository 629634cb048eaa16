#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day of many stations: requests and bytes at the origin, with and without jitter, with and without a CDN, and what the feed itself would
have to answer. day.py [STATIONS [REQUESTS_WHEN_CHANGED [BYTES_WHEN_CHANGED]]]; the defaults are those measured (README.md)."""
import random
import sys

stations = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
requests = int(sys.argv[2]) if len(sys.argv) > 2 else 4  # index, chapters, new pack, facts
bytes_each = int(sys.argv[3]) if len(sys.argv) > 3 else 75_000
SECONDS_OF_A_SYNC = 4  # the requests of one station follow one another
KEPT = 300  # seconds that a CDN answers for the index by itself; packs it keeps for ever
PLACES = 20  # of a CDN, each with a memory of its own
FEED_A_NIGHT = 5 + 200 + 80  # lists, texts asked again, texts of 1 % changed (packaging/README.md, feed/revalidate)


def night(jitter, cdn):
    draw = random.Random(1)
    seconds, kept, asked = {}, {}, 0
    for station in range(stations):
        start, place = draw.uniform(0, jitter) if jitter else 0.0, draw.randrange(PLACES)
        for number in range(requests):
            second = int(start + number * SECONDS_OF_A_SYNC / requests)
            if cdn:
                if number == 0 and second - kept.get((place, 0), -KEPT) < KEPT:
                    continue  # the index, young enough
                if number > 0 and (place, number) in kept:
                    continue  # the same packs for everybody
                kept[place, number] = second
            asked += 1
            seconds[second] = seconds.get(second, 0) + 1
    return asked, max(seconds.values())


print(f"{stations} stations, {requests} requests and {bytes_each} bytes each, on a night when 1 % has changed")
for jitter in (3600, 60, 0):
    for cdn in (False, True):
        asked, most = night(jitter, cdn)
        share = asked / (stations * requests)
        print(f"  jitter {jitter:4} s, {'with' if cdn else 'no':4} CDN: {asked:7} requests at the origin, at most {most:6} a second,"
              f" {share * stations * bytes_each / 1e6:8.1f} MB")
print(f"  without editions: {stations * FEED_A_NIGHT} answers of the feed ({stations * FEED_A_NIGHT / 100 / 3600:.1f} hours at 100 a second);"
      f" the first time {stations * 5934} ({stations * 5934 / 100 / 86400:.0f} days)")
