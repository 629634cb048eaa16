#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""lokalize.py ESCALECTL: Lokalize (of Debian), driven by its D-Bus interface without a display, opens every fiche of the sample in
three languages as XLIFF 1.2, shows as many segments as we wrote, is given words for what nobody has translated, saves, and Escale
reads the files: those words come back as drafts, and nothing else has changed. Exit code 77 where Lokalize is not there."""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

missing = [tool for tool in ("lokalize", "dbus-run-session") if not shutil.which(tool)]
try:
    from gi.repository import Gio, GLib
except ImportError:
    missing.append("python3-gi")
if missing:
    print("SKIP   : lokalize.py() not here:", *missing, ": left out, not faked")
    sys.exit(77)
if "ESCALE_LOKALIZE_BUS" not in os.environ:
    sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=dict(os.environ, ESCALE_LOKALIZE_BUS="1"),
                            check=False).returncode)

escalectl = sys.argv[1]
faults = 0
PATIENCE = 30  # seconds


def fault(text):
    global faults
    faults += 1
    print(text)


def wait(what, ask):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = ask()
        if answer is not None:
            return answer
        time.sleep(0.1)
    sys.exit(f"Lokalize does not answer: {what}")


bus = Gio.bus_get_sync(Gio.BusType.SESSION)


def call(name, place, interface, method, signature="()", *values):
    answer = bus.call_sync(name, place, interface, method, GLib.Variant(signature, values), None, Gio.DBusCallFlags.NONE,
                           PATIENCE * 1000)
    return answer.unpack()[0] if answer.n_children() else None


def lokalize_name():
    names = call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames")
    return next((name for name in names if name.startswith("org.kde.lokalize-")), None)


with tempfile.TemporaryDirectory() as home:
    library = os.path.join(home, "library.sqlite")
    runtime = os.path.join(home, "run")
    os.mkdir(runtime, 0o700)
    surroundings = dict(os.environ, HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, XDG_STATE_HOME=home, XDG_CACHE_HOME=home,
                        XDG_RUNTIME_DIR=runtime, QT_QPA_PLATFORM="offscreen")

    def run(*arguments):
        return subprocess.run([escalectl, *arguments, "--library", library], capture_output=True, text=True, check=True,
                              env=surroundings).stdout

    # Without a name it asks for one in a dialog before the first word is written.
    with open(os.path.join(home, "lokalizerc"), "w", encoding="utf-8") as file:
        file.write("[Identity]\nAuthorName=Test\nAuthorLocalizedName=Test\nAuthorEmail=test@example.org\n"
                   "authorName=Test\nauthorLocalizedName=Test\nauthorEmail=test@example.org\n")

    words = {"ar": "كلمة", "ti": "ቃል", "uk": "слово"}
    for language in words:
        run("translate", "export", "--language", language, "--format", "xliff1", "--out", home)
    names = sorted(glob.glob(os.path.join(home, "*.xlf")))
    program = subprocess.Popen(["lokalize"], env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        name = wait("it does not start", lokalize_name)
        editor = "org.kde.Lokalize.Editor"
        segments, written = 0, {}
        for number, file in enumerate(names):
            place = "/ThisIsWhatYouWant/Editor/%d" % call(name, "/ThisIsWhatYouWant", "org.kde.Lokalize.MainWindow", "openFileInEditor",
                                                         "(s)", file)
            count = call(name, place, editor, "entryCount")
            with open(file, encoding="utf-8") as opened:
                ours = len(re.findall("<trans-unit ", opened.read()))
            if count != ours:
                fault(f"{file}: {count} of {ours} segments are shown")
            segments += count
            written[file] = 0
            for entry in range(count):
                if call(name, place, editor, "entryTarget", "(ii)", entry, 0) == "":
                    call(name, place, editor, "setEntryTarget", "(iis)", entry, 0, f"{words[file.split('.')[-2]]} {number} {entry}")
                    written[file] += 1
            if not call(name, place, editor, "saveFile"):
                fault(f"{file}: is not saved")
            call(name, place, editor, "close")
    finally:
        program.terminate()
        program.wait()
    changed = 0
    for file in names:
        back = json.loads(run("translate", "import", file, "--json", "--look"))
        changed += len(back["changed"])
        if len(back["changed"]) != written[file] or back["stale"] or back["kept"]:
            fault(f"{file}: {len(back['changed'])} of {written[file]} come back as drafts, stale {back['stale']}")
    print(f"{len(names)} files and {segments} segments there and back, {changed} written in Lokalize, {faults} faults")
sys.exit(1 if faults or len(names) < 50 or changed < 20 else 0)
