#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A machine that dies while it takes the fiches of a stick, and one that dies while it writes a stick: the library is
# sound and shows every fiche, the stick holds the edition of before or the new one, and the next try ends well.
#   stick_kills.sh BINARIES [KILLS, default 8]
set -eu
bin=$(cd "$1" && pwd)
kills=${2:-8}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
cd "$work"
export HOME="$work" XDG_RUNTIME_DIR="$work"
fail() { echo "FAILED: $*"; exit 1; }
ctl() { "$bin/escalectl" "$@" --config settings.ini; }
fiches() { ctl status --library "$1" --json | sed -n 's/.*"fiches": *\([0-9]*\).*/\1/p'; }
die() { # die MOMENT COMMAND...: SIGKILL after so many hundredths of a second
    moment=$1
    shift
    "$bin/escalectl" "$@" --config settings.ini >log 2>&1 &
    victim=$!
    sleep "$(printf '0.%02d' "$moment")"
    kill -9 "$victim" 2>/dev/null || true
    wait "$victim" 2>/dev/null || true
}

key=$("$bin/make_pack" edition 60)
printf '[feed]\nurl=%s/edition/index.escale\nkeys=%s\n[speech]\nrecorded=\n' "$work" "$key" >settings.ini
mkdir station stick
ctl sync --library station/library.sqlite >log 2>&1 || fail "first sync: $(cat log)"
ctl write-stick stick >log 2>&1 || fail "first stick: $(cat log)"
cp -a station station.old
cp -a stick stick.old
"$bin/make_pack" edition 60 2 >/dev/null
for n in $(seq "$kills"); do
    rm -rf station stick
    cp -a station.old station
    cp -a stick.old stick
    die $((n * 60 / kills)) sync --library station/library.sqlite
    ctl verify --library station/library.sqlite >log 2>&1 || fail "library after kill $n: $(cat log)"
    [ "$(fiches station/library.sqlite)" = 60 ] || fail "kill $n left $(fiches station/library.sqlite) fiches"
    ctl sync --library station/library.sqlite >log 2>&1 || fail "sync after kill $n: $(cat log)"
    die $((n * 30 / kills)) write-stick stick
    ctl verify-pack stick/escale/index.escale --key "$key" >log 2>&1 || fail "stick after kill $n: $(cat log)"
    ctl write-stick stick >log 2>&1 || fail "stick again after kill $n: $(cat log)"
    cmp -s edition/index.escale stick/escale/index.escale || fail "kill $n: the stick is not the new edition"
done
echo "$kills kills of each, all sound"
