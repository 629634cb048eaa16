#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long SQLite alone takes for the rows of a library: they are read first, then put into a new file of the same tables in one transaction,
with the same journal. Prints seconds. What is no row of the library's own tables (the parts of a full text index) is put in as it lies there.
inserts.py LIBRARY"""
import os
import sqlite3
import sys
import tempfile
import time

source = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
schema = source.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
tables = [(name, sql) for kind, name, sql in schema if kind == "table"]
virtual = [name for name, sql in tables if sql.upper().startswith("CREATE VIRTUAL")]
tables = [(name, sql) for name, sql in tables if name not in virtual and not name.startswith("sqlite_")]
rows = {name: source.execute(f'SELECT * FROM "{name}"').fetchall() for name, sql in tables}
indexes = [sql for kind, name, sql in schema if kind == "index"]
with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(sys.argv[1]))) as folder:
    began = time.monotonic()
    target = sqlite3.connect(os.path.join(folder, "rows.sqlite"), isolation_level=None)
    target.execute("PRAGMA journal_mode=WAL")
    target.execute("PRAGMA synchronous=FULL")
    target.execute("BEGIN")
    for name, sql in tables:
        target.execute(sql.replace(f"'{name}'", f'"{name}"'))
    for sql in indexes:
        target.execute(sql)
    for name, found in rows.items():
        if found:
            target.executemany(f'INSERT INTO "{name}" VALUES ({",".join("?" * len(found[0]))})', found)
    target.execute("COMMIT")
    target.close()
    print(f"{time.monotonic() - began:.3f}")
