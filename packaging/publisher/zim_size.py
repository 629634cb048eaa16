#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How large a ZIM of the same content is, made by zimwriterfs (Debian: zim-tools) from one plain HTML page for each text, beside an edition.
zim_size.py ADDRESSES EDITION: the addresses of a feed's texts, one a line (escale-feedserver --urls, which still runs), its key in
ESCALE_SITE_SECRET; the folder of the edition. Pages have the title, the summary, all sections and what the fiche says of conditions and places;
no pictures, no styles: those would be the ZIM's alone. Prints both sizes and their ratio."""
import concurrent.futures
import html
import json
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import urllib.request
import zlib

addresses = pathlib.Path(sys.argv[1]).read_text().split()
edition = pathlib.Path(sys.argv[2])


def sections(part):
    if isinstance(part, dict):
        return "".join(f"<h2>{html.escape(one.get('title', ''))}</h2>{one.get('text', '')}" for one in part.values())
    return part or ""


def page(address):
    asked = urllib.request.Request(address, headers={"site-secret": os.environ["ESCALE_SITE_SECRET"]})
    fiche = json.loads(urllib.request.urlopen(asked, timeout=60).read())["data"]
    content = fiche.get("content", fiche)
    head = "".join(f"<h1>{html.escape(content.get(key) or '')}</h1>" for key in ("titreInformatif", "titreMarque"))
    body = "".join(sections(content.get(key)) for key in ("abstract", "what", "why", "how", "next"))
    facts = html.escape(json.dumps({key: fiche.get(key) for key in ("metadatas", "map", "sponsors", "externalLink")}, ensure_ascii=False))
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{html.escape(content.get("titreInformatif") or "")}</title></head>' \
           f"<body>{head}{body}<p>{facts}</p></body></html>"


def square(size):
    """A white PNG: zimwriterfs wants one."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = (b"\0" + b"\xff" * size) * size
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + \
        chunk(b"IEND", b"")


with tempfile.TemporaryDirectory() as folder:
    pages = pathlib.Path(folder, "pages")
    pages.mkdir()
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        texts = list(pool.map(page, addresses))
    for number, text in enumerate(texts):
        (pages / f"{number}.html").write_text(text)
    (pages / "icon.png").write_bytes(square(48))
    out = pathlib.Path(folder, "fiches.zim")
    made = subprocess.run(["zimwriterfs", "--welcome=0.html", "--illustration=icon.png", "--language=fra", "--title=Escale", "--name=escale",
                           "--description=The same texts", "--creator=x", "--publisher=x", "--withoutFTIndex", str(pages), str(out)],
                          capture_output=True, text=True)
    if made.returncode or not out.exists():
        sys.exit(made.stdout[-500:] + made.stderr[-500:])
    zim = out.stat().st_size
packs = sum(file.stat().st_size for file in edition.rglob("*") if file.is_file())
print(f"{len(texts)} texts, {sum(map(len, texts))} letters of HTML; ZIM {zim} bytes, edition {packs} bytes: {packs / zim:.2f} of it")
