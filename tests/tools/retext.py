#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Escale authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tests/data/recorded-feed.tar.xz: the recorded answers of the real server with our own sentences in them.

The recordings hold sentences of the server's owners, which are not ours to give away. Everything else in them stays:
members and their order, ids, markup, entities, numbers, spaces, the hand-made texts of the edge cases with their odd
bytes, headers and statuses. What a server computes from a body (Content-Length, ETag, a compressed body) is computed
again. A sentence becomes one of resources/sample in the same language and of about the same length, the same sentence
the same one everywhere, so that lists and details still agree.

    python3 tests/tools/retext.py FEED tests/data/recorded-feed.tar.xz [--kept]

FEED holds `recordings` and `recordings-write`; the texts of the second are made up and stay as they are. --kept also
prints the words of edge cases that stayed, to be read by a person.
"""
import base64
import collections
import gzip
import hashlib
import io
import json
import lzma
import pathlib
import re
import sys
import tarfile
import zlib

TOP = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("fr", "en", "uk", "ti", "ar", "ps", "ru", "fa")
# Members that hold words for readers; all others are left alone.
TEXTS = {"titreInformatif", "abstract", "what", "title", "text", "subtitle", "name", "short"}
MARKUP = re.compile(r"<[^>]*>|&#?\w+;")
NUMBER = re.compile(r"^(\[[\w-]+\] |[\da-fA-F]{8}-[\da-fA-F-]{27} |\d+ |a )?(.*?)( n° \d+)?$", re.S)
WORDY = re.compile(r"[^\W\d_]{2}", re.U)
ADDRESS = re.compile(r"https?://\S|\w@\w")
ODD = re.compile("[^\\w\\s.,;:!?«»’'‘“”…()/%€°=\\\\<>&·،؛؟፡።፣፤፥፦፧\u064b-\u0655\u0670\u200c\"-]|[\u0000-\u0008\u000b-\u001f]", re.U)
# Words of our own hand in edge cases: they are what the case is about.
OURS = re.compile(
    r"alert|script|sans href|data:|https?://|@|www|^(vide|rel|js|data|clic|fin|texte|suite|gras|ital|er|sp|"
    r"non fermé|image \w\w|avant|après|amp|lt|gt|copy|titre|double|js2)\b|^[&:] |^&copy|Métro|ligne \d|\\u|[a-z]+\[|OFPRA|RSA|CAF|lundi|[٠-٩۰-۹]|x < y|a < b|L’Atelier", re.U)


def letters(text):
    return len(re.findall(r"\w", text))


class Sentences:
    """Our sentences by language: the nearest in length that nothing else stands for yet."""

    def __init__(self):
        self.by_size = {language: collections.defaultdict(list) for language in LANGUAGES}
        for language in LANGUAGES:
            for one in self.read(language):
                self.by_size[language][letters(one)].append(one)
        self.given, self.taken = {}, set()

    @staticmethod
    def read(language):
        found = set()
        for path in sorted((TOP / "resources/sample/fiches").glob(f"*/{language}.md")):
            for line in re.sub("[\u00a0\u202f]", " ", path.read_text()).split("\n"):
                line = re.sub(r"^[a-z]+: *|^[#>*\d. -]+|\[!\w+\]|\]\([^)]*\)|</?\w+>|[*\[\]_`]", "", line)
                if re.match(r"\d{4}-\d\d", line):
                    continue
                for one in re.split(r"(?<=[.!?؟።])\s+", line):
                    if WORDY.search(one) and not re.search(r"[<>&\"\\]|https?:|\.fr\b|@|\d{2} \d{2}", one):
                        found.add(one.strip())
        for sentence in sorted(found):  # parts of them, for what is shorter than a sentence
            words = sentence.rstrip(".!?؟።:").split()
            for count in range(1, len(words)):
                found.add(" ".join(words[:count]).rstrip(",;:،؛፣፤"))
        return sorted(found)

    def nearest(self, language, count, seed):
        """Those of ours with about so many letters, the nearest first, none before the others of its length."""
        count = min(count, max(self.by_size[language]))
        for far in range(max(self.by_size[language]) + 1):
            for size in {count - far, count + far}:
                ours = self.by_size[language].get(size, [])
                start = seed % max(len(ours), 1)
                yield from ours[start:] + ours[:start]

    def instead_of(self, text, language):
        key = (language, text)
        if key not in self.given:
            seed = int(hashlib.sha256(f"{language}{text}".encode()).hexdigest()[:8], 16)
            count = letters(text)
            chosen = next((one for one in self.nearest(language, count, seed) if (language, one) not in self.taken),
                          None) or next(self.nearest(language, count, seed))
            self.taken.add((language, chosen))
            while letters(chosen) < count * 0.8:  # longer than any of ours: several
                chosen += " " + next(self.nearest(language, count - letters(chosen), seed))
            self.given[key] = chosen
        return self.given[key]


class Retexter:
    def __init__(self, known):
        self.sentences, self.kept = Sentences(), set()
        self.french = known["fr"]
        self.phrases = sorted({text for texts in known.values() for text in texts if letters(text) > 5},
                              key=lambda text: (-len(text), text))

    def language_of(self, text, wanted):
        """By its letters; Latin and Arabic ones by what was asked for and by what is known to be French."""
        if re.search("[\u1200-\u137f]", text):
            return "ti"
        if re.search("[\u0400-\u04ff]", text):
            return wanted if wanted in ("uk", "ru") else "ru"
        if re.search("[\u0600-\u06ff]", text):
            return wanted if wanted in ("ar", "ps", "fa") else "ar"
        return "en" if wanted == "en" and text not in self.french else "fr"

    def sentence(self, text, wanted):
        """Each sentence of it by one of ours; spaces stay where they were."""
        lead, tail = text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]
        parts = re.split(r"(?<=[.!?؟።])(\s+)", text.strip())
        done = [part if i % 2 or not WORDY.search(part) or ADDRESS.search(part)
                else self.sentences.instead_of(part, self.language_of(part, wanted)) for i, part in enumerate(parts)]
        return lead + "".join(done) + tail

    def plain(self, text, wanted, edge):
        before, core, after = NUMBER.match(text).groups()
        if not WORDY.search(core):
            return text
        return (before or "") + (self.mixed if edge else self.sentence)(core, wanted) + (after or "")

    def mixed(self, text, wanted):
        """Words of our own hand with sentences of others between them, of which the ordinary contents know each."""
        pieces = [(text, False)]
        for phrase in self.phrases:
            if phrase in text:
                cut = []
                for piece, done in pieces:
                    parts = [piece] if done else piece.split(phrase)
                    for i, part in enumerate(parts):
                        cut += [(phrase, True)] if i else []
                        cut.append((part, done))
                pieces = cut
        out = ""
        for piece, known in pieces:
            foreign = known or WORDY.search(piece) and not (OURS.search(piece.strip()) or ODD.search(piece))
            if not foreign and WORDY.search(piece):
                self.kept.add(piece)
            out += self.sentence(piece, wanted) if foreign else piece
        return out

    def rich(self, text, wanted, edge):
        out, last, hidden = [], 0, False
        for mark in list(MARKUP.finditer(text)) + [None]:
            piece = text[last:mark.start() if mark else len(text)]
            out.append(piece if hidden else self.plain(piece, wanted, edge))
            if mark:
                out.append(mark.group())
                hidden = bool(re.match(r"<(script|style|pre|code)\b", mark.group(), re.I))
                last = mark.end()
        return "".join(out)

    def value(self, value, wanted, edge, text=False):
        if isinstance(value, dict):
            edge = edge or str(value.get("_id")).startswith("ed00")
            if wanted not in (value.get("availableLanguages") or [wanted]):
                wanted = "fr"  # what stands in for a translation
            return {key: self.value(one, key if key in LANGUAGES else wanted, edge,
                                    key in TEXTS or (text and key in LANGUAGES)) if key not in ("map", "metadatas",
                    "mainSponsor", "sponsors", "administration", "sponsor") else one for key, one in value.items()}
        if isinstance(value, list):
            return [self.value(one, wanted, edge) for one in value]
        if isinstance(value, str) and text and value != "success":
            return self.rich(value, wanted, edge) if "<" in value or "&" in value else self.plain(value, wanted, edge)
        return value

    def body(self, body, wanted, edge):
        try:
            data = json.loads(body)
        except ValueError:
            return body
        compact = {"ensure_ascii": False, "separators": (",", ":")}
        assert json.dumps(data, **compact) == body, "written in another way than the server does"
        return json.dumps(self.value(data, wanted, edge), **compact)


def etag(body):
    return f'W/"{len(body):x}-{base64.b64encode(hashlib.sha1(body).digest()).decode()[:27]}"'


def known_texts(folder):
    """Every text of the ordinary contents, whole and by sentence, by the language that was asked for."""
    known = collections.defaultdict(set)

    def walk(value, language, text):
        if isinstance(value, dict) and not str(value.get("_id")).startswith("ed00"):
            for key, one in value.items():
                walk(one, key if key in LANGUAGES else language, key in TEXTS or (text and key in LANGUAGES))
        elif isinstance(value, list):
            for one in value:
                walk(one, language, False)
        elif isinstance(value, str) and text and value != "success":
            for piece in MARKUP.split(value):
                core = NUMBER.match(piece).group(2).strip()
                known[language].update([core, *re.split(r"(?<=[.!?؟።])\s+", core)])

    for path in sorted([*folder.glob("ordinary/*.json"), *folder.glob("lists/*.json"), *folder.glob("lists/*.gz")]):
        language = re.search(r"\.(\w\w)\b", path.name)
        text = gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else json.loads(path.read_text()).get("body")
        if text and "structure" not in path.name:
            walk(json.loads(text), language.group(1) if language else "fr", False)
    return known


def unpacked(recording):
    raw = base64.b64decode(recording["bodyBase64"])
    return gzip.decompress(raw) if "gzip" in recording["bodyEncoding"] else zlib.decompress(raw)


def packed(body, encoding):
    raw = gzip.compress(body, mtime=0) if "gzip" in encoding else zlib.compress(body)
    return base64.b64encode(raw).decode(), len(raw)


def main():
    feed, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    source = feed / "recordings"
    retexter = Retexter(known_texts(source))
    files, tags, sizes = {}, {}, {}
    for path in sorted(source.glob("*/*.json")):
        name = f"{path.parent.name}/{path.name}"
        recording = json.loads(path.read_text())
        wanted = re.search(r"locale=(\w\w)", recording["request"]["path"])
        wanted = wanted.group(1) if wanted and wanted.group(1) in LANGUAGES else "fr"
        edge = "/ed00" in recording["request"]["path"]
        if "bodyFile" in recording:
            aside = path.parent / pathlib.Path(recording["bodyFile"]).name
            body = retexter.body(gzip.decompress(aside.read_bytes()).decode(), wanted, edge).encode()
            # The archive is compressed as a whole; a name in .json would be taken for a recording.
            recording["bodyFile"] = recording["bodyFile"].removesuffix(".json.gz")
            files[f"{path.parent.name}/{pathlib.Path(recording['bodyFile']).name}"] = body
            recording["bytes"] = len(body)
        elif "bodyBase64" in recording:
            body = retexter.body(unpacked(recording).decode(), wanted, edge).encode()
            recording["bodyBase64"], recording["bytes"] = packed(body, recording["bodyEncoding"])
        elif recording.get("body"):
            body = retexter.body(recording["body"], wanted, edge).encode()
            recording["body"], recording["bytes"] = body.decode(), len(body)
        else:
            body = b""
        headers = recording.get("rawHeaders", [])
        for i in range(0, len(headers), 2):
            if headers[i] == "Content-Length" and body:
                headers[i + 1] = str(recording["bytes"])
            elif headers[i] == "ETag" and body:
                tags[headers[i + 1]] = headers[i + 1] = etag(body)
        sizes[name] = recording["bytes"]
        files[name] = recording
    for name, content in files.items():
        if isinstance(content, dict):
            headers = content.get("rawHeaders", [])
            known = tags.get(dict(zip(headers[::2], headers[1::2])).get("ETag"))
            if known and "Content-Length" in headers:  # HEAD tells the length of what it does not send
                headers[headers.index("Content-Length") + 1] = str(int(known[3:].split("-")[0], 16))
            files[name] = json.dumps(content, ensure_ascii=False).encode()
            for old, new in tags.items():  # in If-None-Match and in the answers without a body
                files[name] = files[name].replace(old[3:-1].encode(), new[3:-1].encode())
    rows = json.loads((source / "index.json").read_text())
    for row in rows:
        if row["file"]:
            row["bytes"] = sizes[row["file"]]
    files["index.json"] = ("[" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "]\n").encode()
    files["manifest.json"] = (source / "manifest.json").read_bytes()
    files = {f"recordings/{name}": content for name, content in files.items()}
    for path in sorted((feed / "recordings-write").rglob("*.json")):
        files[str(path.relative_to(feed))] = path.read_bytes()
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in sorted(files, key=lambda one: (one.split(".")[-1:], one)):
            member = tarfile.TarInfo(name)
            member.size, member.mode = len(files[name]), 0o644
            archive.addfile(member, io.BytesIO(files[name]))
    target.write_bytes(lzma.compress(plain.getvalue(), preset=9 | lzma.PRESET_EXTREME))
    print(f"{len(files)} files, {len(plain.getvalue())} bytes, packed {target.stat().st_size}")
    if "--kept" in sys.argv:
        print("\n".join(sorted(retexter.kept)))


if __name__ == "__main__":
    main()
