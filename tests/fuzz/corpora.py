#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""corpora.py TARGET FOLDER: first inputs for a fuzz target: our own seeds (tests/fuzz/corpus/TARGET), and
what the recorded answers of the real server say (tests/data)."""
import gzip
import json
import pathlib
import shutil
import sys
import tarfile

from packseeds import SEEDS

target, folder = sys.argv[1], pathlib.Path(sys.argv[2])
recordings = pathlib.Path(__file__).parents[1] / "data/recorded-feed.tar.xz"
folder.mkdir(parents=True, exist_ok=True)
own = pathlib.Path(__file__).parent / "corpus" / target
for seed in own.glob("*") if own.is_dir() else []:
    shutil.copy(seed, folder / seed.name)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def put(name, content):
    (folder / name).write_bytes(content)


for name, content in SEEDS.get(target, {}).items():
    put(name, content)

KINDS = {"index": ("dispositifs",), "taxonomy": ("langues", "themes", "needs")}
with tarfile.open(recordings) as archive:
    recorded = {member.name: archive.extractfile(member).read() for member in archive if member.name.startswith("recordings/")}
for number, name in enumerate(sorted(recorded)[::7]):
    try:
        body = json.loads(recorded[name])["body"]
    except (ValueError, KeyError, TypeError):
        continue
    if not isinstance(body, str):
        continue
    raw = body.encode("utf-8", "surrogatepass")
    listed = "/lists/" in name
    if target == "detail" and not listed:
        put(f"r{number}", raw)
    elif target in KINDS and listed:
        put(f"r{number}", raw)
    elif target == "gzip":
        put(f"r{number}", gzip.compress(raw[:4096]))
    elif target in ("html", "markdown", "text", "query", "ear"):
        try:
            texts = [text for text in strings(json.loads(body)) if 20 < len(text) < 2000]
        except ValueError:
            continue
        before = {"ear": b"\0\0", "query": b"\0\0", "markdown": b""}.get(target, b"\0")
        for part, text in enumerate(texts[:3]):
            put(f"r{number}-{part}", before + text.encode("utf-8", "replace"))
