#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an edition from app/pack/FORMAT.md alone, with minisign, zstd and b2sum: checkpack.py FOLDER PUBLIC_KEY CHANNEL"""
import hashlib, json, pathlib, re, subprocess, sys, tempfile

folder, key, channel = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
work = pathlib.Path(tempfile.mkdtemp())


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, **options).stdout


def unpacked(frame, dictionary, size):
    content = run("zstd", "-dcq", *(["-D", str(folder / f"packs/{dictionary[0]}.dict")] if dictionary else []), input=frame)
    assert len(content) == size, "size of what is in a frame"
    return content


whole = (folder / "index.escale").read_bytes()
assert len(whole) <= 16 << 20, "size of the index"
*lines, body = whole.split(b"\n", 4)
(work / "index").write_bytes(body)
(work / "index.minisig").write_bytes(b"\n".join(lines) + b"\n")
run("minisign", "-V", "-P", key, "-m", str(work / "index"), "-x", str(work / "index.minisig"))
index = json.loads(run("zstd", "-dcq", input=body))
assert (index["format"], index["version"], index["channel"]) == ("escale-index", 1, channel), "format, version, channel"
assert index["sequence"] >= 1 and index["created"] < index["expires"], "sequence and dates"

packs = []
for name, size in [pack or ["", 0] for pack in index["packs"]] + list(index["dictionaries"].values()):
    if not name:
        packs.append(b"")  # a number that no frame has
        continue
    assert re.fullmatch("[0-9a-f]{64}", name), "name of a file"
    path = folder / "packs" / (name + (".pack" if [name, size] in index["packs"] else ".dict"))
    assert path.stat().st_size == size, f"size of {path}"
    assert run("b2sum", "-l", "256", str(path)).split()[0].decode() == name, f"hash of {path}"
    packs.append(path.read_bytes())


def bytes_of(pack, offset, length, size, digest):
    frame = packs[pack][offset : offset + length]
    assert len(frame) == length and hashlib.blake2b(frame, digest_size=20).hexdigest() == digest, "a frame"
    return frame


fiches = [fiche for ref in index["chapters"] for fiche in json.loads(unpacked(bytes_of(*ref), None, ref[3]))]
assert len({fiche["id"] for fiche in fiches}) == len(fiches) == len(index["counts"]), "each fiche once"
frames = [("facts", index["taxonomy"]), ("facts", index["listing"])] + [(None, icon) for icon in index["icons"]]
for chapter in (ref for chapters in index["sounds"].values() for ref in chapters):
    frames += [(None, frame) for key, frame in json.loads(unpacked(bytes_of(*chapter), None, chapter[3]))]
for fiche in fiches:
    assert re.fullmatch("[0-9a-f]{24}", fiche["id"]) and "fr" in fiche["texts"], "a fiche"
    frames += [("facts", fiche["facts"])] + list(fiche["texts"].items())
for number, (group, ref) in enumerate(frames):
    frame = bytes_of(*ref)
    if number % max(1, len(frames) // 60) == 0:  # each is a program started: some of all kinds
        unpacked(frame, index["dictionaries"].get(group), ref[3])
print(f"edition {index['sequence']}: {len(fiches)} fiches, {len(frames)} frames, {sum(map(len, packs))} bytes")
