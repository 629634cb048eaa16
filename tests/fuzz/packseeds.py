# SPDX-License-Identifier: GPL-3.0-or-later
"""First inputs for the readers of editions, made from app/pack/FORMAT.md alone: name -> bytes, for each fuzz target."""
import json
import struct


def cbor(value):
    """RFC 8949, definite lengths."""
    if value is None:
        return b"\xf6"
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, float):
        return b"\xfb" + struct.pack(">d", value)

    def head(kind, number):
        if number < 24:
            return bytes([kind << 5 | number])
        for extra, form, limit in ((24, ">B", 1 << 8), (25, ">H", 1 << 16), (26, ">I", 1 << 32), (27, ">Q", 1 << 64)):
            if number < limit:
                return bytes([kind << 5 | extra]) + struct.pack(form, number)
        raise ValueError(number)

    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(cbor, value))
    return head(5, len(value)) + b"".join(cbor(key) + cbor(one) for key, one in value.items())


def frame(content):
    """One zstd frame (RFC 8878) of one raw block that states its size; up to 255 bytes."""
    return b"\x28\xb5\x2f\xfd\x20" + bytes([len(content)]) + (len(content) << 3 | 1).to_bytes(3, "little") + content


def place(offset, pack=0, length=10, size=20):
    return [pack, offset, length, size, "ab" * 20]


FICHE = {"id": "5dc1b8e5a1b2c3d4e5f60718", "facts": place(20), "texts": {"fr": place(30), "ps": place(40)}}
ROOT = {
    "format": "escale-index", "version": 1, "channel": "main", "sequence": 7, "created": "2026-11-28T01:30:00Z",
    "expires": "2027-01-27T01:30:00Z", "languages": ["fr", "ps"], "packs": [["cd" * 32, 1000], None],
    "dictionaries": {"fr": ["ef" * 32, 100]}, "taxonomy": place(0), "listing": place(10), "chapters": [place(50)],
    "counts": [[12, 3]], "icons": [place(60)], "sounds": {"ps": [place(70)]},
}
SIGNED = (b"untrusted comment: escale index 1\n" + b"RUQ" + b"a" * 97 + b"=\ntrusted comment: channel main sequence 7\n" + b"b" * 86
          + b"==\n" + frame(b'{"format":"escale-index"}'))
PLACE = ["a place", "1 rue A", "Lyon", "ground floor", "a@example.org", "0102030405", 45.7, 4.8]
SPONSOR = ["5dc1b8e5a1b2c3d4e5f60719", "A structure", "", "https://example.org"]
FACTS = [1, "dispositif", 0, "theme", ["other"], ["need"], SPONSOR, [SPONSOR], [PLACE], "https://example.org", 1764294000000]
RUN, LINK = ["words", 3, ""], ["a link", 0, "https://example.org"]
BLOCK = [0, 0, 0, 0, False, 0, 0, 0, [RUN, LINK], []]
BODY = [2, [BLOCK, [3, 1, 0, 0, False, 0, 0, 0, [], [BLOCK]]], [["a", "A title", [BLOCK]]], [], [], []]
METADATA = [2, [3, 3, ["38 - Isère"]], [3, ["A1"]], [0, []], [1, []], [2, []], [0, []], [0, 18.0, 99.0], [True, [12.5], ""],
            [False, "", [], "", ""], [False, "", [], "", ""], [0, False, [[2461373, 2461380]]]]

SEEDS = {
    "packindex": {
        "whole": json.dumps(ROOT).encode() + b"\0" + json.dumps([FICHE]).encode(),
        "rotation": b'{"format": "escale-keys", "version": 1, "channel": "main", "sequence": 1, "keys": ["RWQ"]}',
        "signed": SIGNED,
    },
    "packframe": {
        "frame": b"\0" + frame(b"some words"),
        "two": b"\0" + frame(b"one") + frame(b"two"),
        "text": b"\1" + cbor([1, "A title", "Brand", "In short", "Préfecture", 1764294000000, cbor(BODY)]),
        "facts": b"\2" + cbor(FACTS),
        "listing": b"\3" + cbor([1, [["5dc1b8e5a1b2c3d4e5f60718", cbor(METADATA), 1764294000000, None]]]),
        "taxonomy": b"\4" + cbor([1, [["ps", 0.5, 0.25]], [["aa" * 12, {"fr": "Un thème"}, {"fr": "Thème"}, "#1f3f8f", "#ffffff", "#eeeeee",
                                                           "pack-icon:" + "ab" * 20, "📄", 1, True]],
                                  [["bb" * 12, "aa" * 12, {"fr": "Un besoin"}, {}, None]]]),
    },
}
