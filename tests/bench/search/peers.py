#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peers.py TEXTS.jsonl.gz SETS [ESCALECTL LIBRARY]: how often the fiche that answers comes first, and among the first five, for Escale and for others
over the same texts. TEXTS: a line a text with id, fid, title, desc and sections of title and html. SETS: a folder of sets, `words TAB ids that answer`
(passages and sets of other languages are left out). A peer whose program is not installed is named as missing:

  FTS5        Python's sqlite3, words and their French stems (python3-xapian), any of the words, bm25 with the title ten times
  Xapian      python3-xapian, French stems, the title ten times, its spelling corrections
  kiwix       zimwriterfs and kiwix-search (zim-tools, kiwix-tools) on a ZIM of the same texts
  minisearch  node with minisearch found through NODE_PATH: any of the words, prefixes, fuzzy 0.2, the title three times"""
import gzip
import html
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

WORDS = re.compile(r"\w+", re.UNICODE)


def texts_of(path):
    texts = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            one = json.loads(line)
            sections = one.get("sections") or []
            markup = " ".join([one.get("desc") or "", one.get("what") or ""]
                              + [f"{s.get('title') or ''} {s.get('html') or ''}" for s in sections])
            body = html.unescape(re.sub(r"<[^>]*>", " ", markup))
            texts.append((one["fid"], one["id"], one["title"], body))
    return texts


def sets_of(folder):
    sets = {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".tsv") or name.startswith(("xl_", "passages", "sample")):
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as lines:
            rows = [line.rstrip("\n").split("\t") for line in lines if line.strip() and not line.startswith("#")]
        sets[name[:-4]] = [(row[0], set(row[1].split(","))) for row in rows]
    return sets


def xapian_module():
    try:
        import xapian
        return xapian
    except ImportError:
        return None


def fts5(texts, _work):
    xapian = xapian_module()
    if not xapian:
        return None
    stem = xapian.Stem("french")

    def terms(text):
        return [stem(word.lower()).decode() for word in WORDS.findall(text)]

    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE t USING fts5(title, body, tokenize='unicode61 remove_diacritics 2')")
    for number, (_, _, title, body) in enumerate(texts):
        base.execute("INSERT INTO t(rowid, title, body) VALUES (?, ?, ?)",
                     (number, " ".join(terms(title)), " ".join(terms(body))))

    def ask(question):
        words = " OR ".join(f'"{word}"' for word in terms(question))
        if not words:
            return []
        rows = base.execute("SELECT rowid FROM t WHERE t MATCH ? ORDER BY bm25(t, 10, 1) LIMIT 5", (words,))
        return [texts[row][0] for row, in rows]
    return ask


def xapian_peer(texts, work):
    xapian = xapian_module()
    if not xapian:
        return None
    base = xapian.WritableDatabase(os.path.join(work, "xapian"), xapian.DB_CREATE_OR_OVERWRITE)
    writer = xapian.TermGenerator()
    writer.set_stemmer(xapian.Stem("french"))
    writer.set_database(base)
    writer.set_flags(xapian.TermGenerator.FLAG_SPELLING)
    for fid, _, title, body in texts:
        document = xapian.Document()
        writer.set_document(document)
        writer.index_text(title, 10)
        writer.increase_termpos()
        writer.index_text(body)
        document.set_data(fid)
        base.add_document(document)
    base.commit()
    parser = xapian.QueryParser()
    parser.set_stemmer(xapian.Stem("french"))
    parser.set_database(base)
    parser.set_stemming_strategy(parser.STEM_SOME)

    def ask(question):
        query = parser.parse_query(question, parser.FLAG_SPELLING_CORRECTION)
        corrected = parser.get_corrected_query_string()
        if corrected:
            query = parser.parse_query(corrected.decode())
        enquire = xapian.Enquire(base)
        enquire.set_query(query)
        return [match.document.get_data().decode() for match in enquire.get_mset(0, 5)]
    return ask


def kiwix(texts, work):
    if not shutil.which("zimwriterfs") or not shutil.which("kiwix-search"):
        return None
    pages = os.path.join(work, "pages")
    os.makedirs(pages)
    for fid, _, title, body in texts:
        with open(os.path.join(pages, fid + ".html"), "w", encoding="utf-8") as page:
            page.write(f"<!DOCTYPE html><html lang='fr'><head><meta charset='utf-8'><title>{html.escape(title)}</title></head>"
                       f"<body><h1>{html.escape(title)}</h1><p>{html.escape(body)}</p></body></html>")
    # A picture of one point, which the format wants.
    with open(os.path.join(pages, "i.png"), "wb") as picture:
        picture.write(bytes.fromhex("89504e470d0a1a0a0000000d4948445200000030000000300103000000"
                                    "6dcc6b0f00000003504c5445ffffffa7c41bc80000000c49444154789c6360180500000090"
                                    "0001ab2a6bd60000000049454e44ae426082"))
    zim = os.path.join(work, "texts.zim")
    made = subprocess.run(["zimwriterfs", "--welcome=" + texts[0][0] + ".html", "--illustration=i.png", "--language=fra",
                           "--title=Texts", "--description=Texts", "--creator=Bench", "--publisher=Bench", "--name=texts",
                           "--skip-libmagic-check", pages, zim], capture_output=True, text=True, check=False)
    if made.returncode:
        made = subprocess.run(["zimwriterfs", "--welcome=" + texts[0][0] + ".html", "--illustration=i.png",
                               "--language=fra", "--title=Texts", "--description=Texts", "--creator=Bench",
                               "--publisher=Bench", "--name=texts", pages, zim], capture_output=True, text=True, check=False)
    if made.returncode:
        print("kiwix: " + (made.stderr or made.stdout).strip().splitlines()[-1], file=sys.stderr)
        return None
    by_title = {}
    for fid, _, title, _ in texts:
        by_title.setdefault(" ".join(title.split()), fid)

    def ask(question):
        shown = subprocess.run(["kiwix-search", zim, question], capture_output=True, text=True, check=False).stdout
        titles = [" ".join(line.split()) for line in shown.splitlines() if line.strip()]
        return [by_title[title] for title in titles if title in by_title][:5]
    return ask


MINISEARCH = """
const MiniSearch = require('minisearch'), fs = require('fs');
const {texts, questions} = JSON.parse(fs.readFileSync(process.argv[1], 'utf8'));
const index = new MiniSearch({fields: ['title', 'body'], idField: 'fid'});
index.addAll(texts);
const options = {boost: {title: 3}, fuzzy: 0.2, prefix: true};
console.log(JSON.stringify(questions.map(q => index.search(q, options).slice(0, 5).map(r => r.id))));
"""


def minisearch(texts, work, questions):
    node = shutil.which("node")
    if not node or subprocess.run([node, "-e", "require('minisearch')"], capture_output=True, check=False).returncode:
        return None
    path = os.path.join(work, "minisearch.json")
    unique = {fid: {"fid": fid, "title": title, "body": body} for fid, _, title, body in texts}
    with open(path, "w", encoding="utf-8") as out:
        json.dump({"texts": list(unique.values()), "questions": questions}, out)
    shown = subprocess.run([node, "-e", MINISEARCH, path], capture_output=True, text=True, check=True).stdout
    answers = dict(zip(questions, json.loads(shown)))
    return lambda question: answers[question]


def escale(escalectl, library, ids):
    def ask(question):
        shown = subprocess.run([escalectl, "search", "--json", "--library", library, "--language", "fr", "--limit", "5",
                                "--", question], capture_output=True, text=True, check=False).stdout
        return [ids.get(hit["id"], hit["id"]) for hit in json.loads(shown or "[]")]
    return ask


def main():
    if len(sys.argv) not in (3, 5):
        sys.exit(__doc__)
    texts = texts_of(sys.argv[1])
    sets = sets_of(sys.argv[2])
    questions = list(dict.fromkeys(question for rows in sets.values() for question, _ in rows))
    with tempfile.TemporaryDirectory() as work:
        peers = {}
        if len(sys.argv) == 5:
            peers["Escale"] = escale(sys.argv[3], sys.argv[4], {one[1]: one[0] for one in texts})
        peers["FTS5"] = fts5(texts, work)
        peers["Xapian"] = xapian_peer(texts, work)
        peers["kiwix"] = kiwix(texts, work)
        peers["minisearch"] = minisearch(texts, work, questions)
        print("| set | n | " + " | ".join(peers) + " |")
        print("| --- | --- |" + " --- |" * len(peers))
        for name, rows in sets.items():
            cells = []
            for ask in peers.values():
                if not ask:
                    cells.append("missing")
                    continue
                first = five = 0
                for question, wanted in rows:
                    got = ask(question)
                    first += bool(got) and got[0] in wanted
                    five += any(one in wanted for one in got[:5])
                cells.append(f"{100 * first / len(rows):.0f} / {100 * five / len(rows):.0f}")
            print(f"| {name} | {len(rows)} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
