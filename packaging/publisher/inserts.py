#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long SQLite alone takes for the rows of a library: they are read first, then put into a new file of the same tables in one transaction,
with the same journal and the same trust in the disk. Prints two numbers, seconds:
1. every row of every table as it lies there, the finished parts of the full text index with them;
2. the same, but the words of the index (taken back out of it) are given to SQLite's FTS5, which makes those parts, as it does in a sync.
inserts.py LIBRARY"""
import os
import sqlite3
import sys
import tempfile
import time

source = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
schema = source.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
virtual = {name: sql for kind, name, sql in schema if kind == "table" and sql.upper().startswith("CREATE VIRTUAL")}
parts = {f"{name}_{part}" for name in virtual for part in ("data", "idx", "config", "docsize", "content")}
tables = [(name, sql) for kind, name, sql in schema if kind == "table" and name not in virtual and not name.startswith("sqlite_")]
rows = {name: source.execute(f'SELECT * FROM "{name}"').fetchall() for name, sql in tables}
indexes = [sql for kind, name, sql in schema if kind == "index"]


def words_of(name):
    """What each row of a full text index was made of: words in their order, column by column."""
    memory = sqlite3.connect(":memory:")
    memory.execute("ATTACH ? AS library", (os.path.abspath(sys.argv[1]),))
    memory.execute(f'CREATE VIRTUAL TABLE temp.words USING fts5vocab(library, "{name}", instance)')
    columns = [row[1] for row in source.execute(f'PRAGMA table_info("{name}")')]
    found = {}
    for term, row, column, offset in memory.execute("SELECT term, doc, col, offset FROM temp.words"):
        found.setdefault(row, {}).setdefault(column, []).append((offset, term))
    memory.close()
    return columns, [[row, *(" ".join(term for _, term in sorted(texts.get(column, []))) for column in columns)]
                     for row, texts in sorted(found.items())]


def inserted(index):
    """index: {} for the first number, else name -> what words_of() says of it."""
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(sys.argv[1]))) as folder:
        began = time.monotonic()
        target = sqlite3.connect(os.path.join(folder, "rows.sqlite"), isolation_level=None)
        target.execute("PRAGMA journal_mode=WAL")
        target.execute("PRAGMA synchronous=NORMAL")
        target.execute("BEGIN")
        for name, sql in tables:
            if not (index and name in parts):
                target.execute(sql.replace(f"'{name}'", f'"{name}"'))
        for sql in indexes:
            target.execute(sql)
        for name, found in rows.items():
            if found and not (index and name in parts):
                target.executemany(f'INSERT INTO "{name}" VALUES ({",".join("?" * len(found[0]))})', found)
        for name, (columns, found) in index.items():
            target.execute(virtual[name])
            for key, value in rows.get(f"{name}_config", []):
                if key != "version":
                    target.execute(f'INSERT INTO "{name}"("{name}", rank) VALUES (?, ?)', (key, value))
            target.executemany(f'INSERT INTO "{name}"(rowid, {",".join(columns)}) VALUES ({",".join("?" * (1 + len(columns)))})', found)
            target.execute(f'INSERT INTO "{name}"("{name}") VALUES (\'optimize\')')
        target.execute("COMMIT")
        target.close()
        return time.monotonic() - began


alone = inserted({})
print(f"{alone:.3f} {inserted({name: words_of(name) for name in virtual}):.3f}")
