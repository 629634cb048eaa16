#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A new user follows the README: its own commands, read from it, in an empty home, by somebody who is not root and has no
# XDG variables, in English and in French. At the end the real window shows the fiches of the feed, as a screen reader
# hears them, and no sample.
#   readme_journey.sh BUILD-FOLDER
# Debian packages: xvfb xdotool curl dbus at-spi2-core python3-gi gir1.2-atspi-2.0. Exit 77 when one is missing.
# shellcheck disable=SC2154 # set by what is sourced
set -eu
if [ "$1" != --as-user ]; then
    source=$(cd "$(dirname "$0")/../.." && pwd)
    build=$(cd "${1:?the build folder}" && pwd)
    # shellcheck source=journey.sh
    . "$source/tests/journeys/journey.sh"
    need Xvfb xdotool curl
    need_accessibility
    folder=$(mktemp -d /tmp/escale-journey.XXXXXX)
    trap 'rm -rf "$folder"' EXIT INT TERM
    # A clone, and in it what run.sh builds: copied, so that somebody without a right to the sources' folder has it too.
    clone=$folder/clone
    mkdir -p "$clone/build/release/bin" "$clone/resources" "$clone/tests/integration/kiosk" "$clone/translations"
    cp "$source/translations/escale_fr.ts" "$clone/translations"
    cp -r "$source/README.md" "$source/CMakePresets.json" "$source/packaging" "$clone"
    cp -r "$source/resources/sample" "$clone/resources"
    cp -r "$source/tests/journeys" "$clone/tests"
    cp "$source/tests/integration/kiosk/common.sh" "$clone/tests/integration/kiosk"
    cp "$build"/bin/escale* "$clone/build/release/bin" # with the helpers they start
    for program in escale escalectl escale-feedserver; do
        [ -x "$clone/build/release/bin/$program" ] || fail "$program has not been built"
    done
    as=
    if [ "$(id -u)" = 0 ]; then
        chown -R nobody "$folder"
        as="setpriv --reuid=nobody --regid=nogroup --clear-groups"
    fi
    # shellcheck disable=SC2086 # words
    cd "$clone" && env -i PATH=/usr/bin:/bin LANG=C.UTF-8 TZ=UTC HOME="$folder" \
        $as sh "$clone/tests/journeys/readme_journey.sh" --as-user "$folder"
    exit
fi

folder=$2
source=$folder/clone
build=$source/build/release
. "$source/tests/journeys/journey.sh"
need_accessibility
cleanup_user() {
    # shellcheck disable=SC2086 # a list of numbers
    kill $pids 2>/dev/null || true
    [ ! -f "$folder/window" ] || kill "$(cat "$folder/window")" 2>/dev/null || true
}
trap cleanup_user EXIT INT TERM
[ "$(id -u)" != 0 ] || fail "this part is not for root"
cd "$source"

# --- Start: what its lines name is there, and run.sh opens what was built
for heading in Start "En français"; do
    block=$(readme_block "$heading" 1)
    [ -n "$block" ] || fail "the README has no commands under \"$heading\""
    for script in $(printf '%s\n' "$block" | sed -n 's/^sh \([^ ]*\).*/\1/p'); do
        [ -f "$script" ] || fail "the README names $script, and there is none"
        sh -n "$script" || fail "$script is no script"
    done
    printf '%s\n' "$block" | grep -q '^sh packaging/run.sh' || fail "\"$heading\" no longer begins with run.sh"
done
for path in $(grep -o 'build/[a-z]*/bin/[a-z]*' packaging/run.sh | sort -u); do
    preset=$(echo "$path" | cut -d/ -f2)
    grep -q "\"$preset\"" CMakePresets.json || fail "run.sh opens $path, and there is no preset $preset"
    grep -q "^build $preset" packaging/run.sh || fail "run.sh opens $path, and builds something else"
    [ -x "$build/bin/$(basename "$path")" ] || fail "run.sh opens $path, and no such program was built"
done
grep -q 'exec build/[a-z]*/bin/escale' packaging/run.sh || fail "run.sh opens no window"

start_screen 1440 900
start_accessibility
# As a login leaves it: the keyring is open, where the machine has one; else it asks for a password that nobody types.
if command -v gnome-keyring-daemon >/dev/null; then
    printf 'password of the journey' | gnome-keyring-daemon --foreground --unlock --components=secrets \
        >"$folder/keyring.log" 2>&1 &
    pids="$! $pids"
    tries=0
    until "$python" -c '
import sys
from gi.repository import Gio, GLib
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
sys.exit(not bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
                           GLib.Variant("(s)", ("org.freedesktop.secrets",)),
                           None, 0, -1)[0])'; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || fail "the keyring does not open: $(cat "$folder/keyring.log")"
        sleep 0.1
    done
fi
start_feed "$build/bin/escale-feedserver" "$source/resources/sample"
HOME=$folder/nobody "$build/bin/escalectl" list --json | "$python" -c '
import json, sys
for item in json.load(sys.stdin):
    print(item["title"])' >"$folder/sample"
[ "$(wc -l <"$folder/sample")" -ge 20 ] || fail "the sample is not listed"
: >"$folder/nothing"

home() {
    HOME=$folder/$1
    export HOME
    mkdir "$HOME"
    [ -z "$(env | grep ^XDG_)" ] || fail "the environment is not empty"
}

# The block as it stands, but for the address: the key is pasted, the window stays open.
follow() { # HEADING N
    readme_block "$1" "$2" >"$folder/block"
    grep -q "$asked" "$folder/block" || fail "block $2 of \"$1\" names no feed"
    sed "s|$asked|$feed|" "$folder/block" >"$HOME/block"
    tail -1 "$HOME/block" | grep -q '^escale' || fail "block $2 of \"$1\" does not end with the window"
    printf '%s\n' "$key" | sh -eu "$HOME/block" >"$folder/program.log" 2>&1 &
    pids="$! $pids"
}

nothing_astray() {
    for path in .config/escale.ini .local/share/library.sqlite; do
        [ ! -e "$HOME/$path" ] || fail "something was left at ~/$path"
    done
    [ "$(stat -c %a "$HOME/escale-key")" = 600 ] || fail "others can read the key"
}

# --- nothing configured: the sample, and the button that the README names
home first
"$build/bin/escale" --language en >"$folder/program.log" 2>&1 &
pids="$! $pids"
grep -o '^\*\*In the window\*\*: "[^"]*"' README.md | sed 's/.*"\(.*\)"/\1/' >"$folder/button"
[ -s "$folder/button" ] || fail "the README does not say how to set a feed in the window"
window_shows "$folder/button" "$folder/titles" "the window offers no way to set a feed"
close_window
echo "an empty home: the sample, and \"$(cat "$folder/button")\""

# --- the same in French, by the words that stand for the README's
home french
"$python" - "$(cat "$folder/button")" >"$folder/bouton" <<'WORDS'
import sys
import xml.etree.ElementTree as ElementTree
messages = ElementTree.parse("translations/escale_fr.ts").getroot().iter("message")
print(next(one.findtext("translation") for one in messages if one.findtext("source") == sys.argv[1]))
WORDS
[ -s "$folder/bouton" ] || fail "the README's button has no French words"
"$build/bin/escale" --language fr >"$folder/program.log" 2>&1 &
pids="$! $pids"
window_shows "$folder/bouton" "$folder/button" "the French window offers no way to set a feed"
close_window
echo "in French: \"$(cat "$folder/bouton")\""

# --- the first steps, read in the README and done in the window, by keys; a wrong key first
first_steps() { # HEADING LANGUAGE
    home "steps-$2"
    "$build/bin/escale" --language "$2" >"$folder/program.log" 2>&1 &
    pids="$! $pids"
    "$python" "$source/tests/journeys/firststeps.py" README.md "$1" "$feed" "$key" "$folder/window" ||
        fail "the first steps of \"$1\" do not lead to a library"
    window_shows "$folder/titles.$2" "$folder/sample" "after the first steps the window does not show the fiches of the feed"
    close_window
    ! grep -r -q -e "$key" "$HOME/.local" 2>/dev/null || fail "the key lies about"
    echo "the first steps of \"$1\": $(wc -l <"$folder/titles.$2") fiches in the window, no sample"
}
first_steps "A real feed" en
first_steps "En français" fr

# --- by the command line
home second
follow "A real feed" 1
window_shows "$folder/titles" "$folder/sample" "the window does not show what escalectl has fetched"
close_window
grep -q "$feed" "$folder/program.log" || fail "escalectl status does not name the feed: $(cat "$folder/program.log")"
nothing_astray
echo "by the command line: $(wc -l <"$folder/titles") fiches in the window, no sample"

# --- and in French
home second-french
follow "En français" 2
window_shows "$folder/titles" "$folder/sample" "the window does not show what escalectl has fetched"
close_window
nothing_astray
echo "en ligne de commande : $(wc -l <"$folder/titles") fiches"

# --- by the settings file: the window fetches by itself
home third
follow "A real feed" 2
window_shows "$folder/titles" "$folder/sample" "the window does not fetch from the feed of the settings file"
close_window
nothing_astray
for program in "escale --where" "escalectl where"; do
    "$build/bin/${program%% *}" "${program#* }" >"$folder/where"
    grep -q " $HOME/.config/escale/escale.ini\$" "$folder/where" || fail "$program: $(cat "$folder/where")"
    grep -q " $HOME/.local/share/escale/library.sqlite\$" "$folder/where" || fail "$program: $(cat "$folder/where")"
done
echo "by the settings file: $(wc -l <"$folder/titles") fiches in the window, no sample"
