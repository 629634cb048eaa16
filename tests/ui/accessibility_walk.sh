#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What a screen reader and a keyboard find on every page: the real program on a real accessibility bus. Each page of the
# kiosk and of the desk is started in French and in Arabic under a screen of its own, its tree is walked through AT-SPI
# and its focus by Tab and Shift+Tab (walk/walker.py says what counts as a fault).
#   accessibility_walk.sh BUILD-FOLDER [PROFILE:PAGE:LANGUAGE ...]      all of them when none is named
# Debian packages: xvfb xdotool dbus at-spi2-core python3-gi gir1.2-atspi-2.0. Exit 77 when one is missing, 1 on a fault.
# shellcheck disable=SC2154 # set by what is sourced
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?the build folder}/bin" && pwd)
shift
# shellcheck source=../integration/kiosk/common.sh
. "$here/../integration/kiosk/common.sh"
need Xvfb xdotool
need_accessibility

if [ $# = 0 ]; then
    for language in fr ar; do
        for page in languages themes list fiche pictures pictures-end search ask questions ear ear-fiche emergency \
            emergency-number help help-by-ear take-away ticket notice end pin staff; do
            set -- "$@" "kiosk:$page:$language"
        done
        for page in fiche two-languages search sync sync-failed feed phrases palette switcher settings first-steps hand-over bring \
            sms selections starter-path outbox suggestion ask kiosks persons-screen help news changes stick workshop workshop-fiches workshop-editor \
            workshop-publish workshop-merge translate translate-fiche record cards; do
            set -- "$@" "desk:$page:$language"
        done
    done
fi

folder=$(mktemp -d)
trap cleanup EXIT INT TERM
start_screen 1920 1080
make_station
# A printer for tickets, that prints at once.
mkdir "$folder/bin"
for answer in "lp|cat >/dev/null; echo 'request id is ticket-7 (0 file(s))'" "cancel|:" \
    "lpstat|case \$* in -e) printf 'office\nticket\n' ;; '-l -p'*) printf 'printer ticket is idle.\n\tAlerts: none\n' ;; esac"; do
    printf '#!/bin/sh\n%s\n' "${answer#*|}" >"$folder/bin/${answer%%|*}"
done
chmod 755 "$folder/bin"/*
PATH=$folder/bin:$PATH
echo 'printer=ticket' >>"$folder/escale.ini"
start_accessibility

# Somebody has seen the library before this fiche had an address, and keeps a filter: both under $1, a home.
make_yesterday() {
    mkdir -p "$1/.config/escale" "$1/library"
    cp "$folder/library/library.sqlite" "$1/library/library.sqlite"
    printf '{"escale-filters":1,"filters":[{"id":"1","name":"Argent","query":"banque","filter":{"national":true,"online":true}}]}' \
        >"$1/.config/escale/saved-filters.json"
    HOME=$1 "$bin/escale" --library "$1/library/library.sqlite" --config "$folder/escale.ini" --language fr --page fiche \
        --open e5ca1e0000000000000c0003 >"$folder/program.log" 2>&1 &
    yesterday=$!
    pids="$yesterday $pids"
    "$python" - "$1" <<'NEWS' || { echo "nothing was noted as seen"; exit 2; }
import glob, sqlite3, sys, time
for _ in range(200):
    for file in glob.glob(sys.argv[1] + "/**/news.sqlite", recursive=True, include_hidden=True):
        try:
            if sqlite3.connect(file).execute("SELECT count(*) FROM fiche").fetchone()[0] > 0:
                sys.exit(0)
        except sqlite3.Error:
            pass
    time.sleep(0.1)
sys.exit(1)
NEWS
    kill "$yesterday"
    wait "$yesterday" 2>/dev/null || true
    "$python" - "$1/library/library.sqlite" <<'TODAY'
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as library:
    library.execute("INSERT INTO place (fiche, position, title, address, city, description, email, phone) "
                    "VALUES ('e5ca1e0000000000000c0003', 99, 'Guichet', '', '', '', '', '01 00 00 00 00')")
TODAY
}

faults=0
for stop in "$@"; do
    profile=${stop%%:*}
    rest=${stop#*:}
    page=${rest%%:*}
    language=${rest#*:}
    # What has no name on the command line the walker opens from another page.
    case $page in
    pin | staff) start=themes ;;
    notice) start=languages ;;
    pictures-end) start=pictures ;;
    ear-fiche | help-by-ear) start=ear ;;
    emergency-number) start=emergency ;;
    ticket) start=take-away ;;
    sms) start=hand-over ;;
    starter-path) start=selections ;;
    translate-fiche) start=translate ;;
    workshop-*) start=workshop ;;
    *) start=$page ;;
    esac
    # A library that cannot be read: a notice says what is shown instead.
    library=$ESCALE_LIBRARY
    [ "$page" != notice ] || {
        library=$folder/broken-$language.sqlite
        {
            head -c 4096 "$ESCALE_LIBRARY"
            head -c 100000 "$here/walk/walker.py"
        } >"$library"
    }
    # A source that cannot be reached: an SMS could be sent.
    config=$folder/escale.ini
    [ "$page" != sms ] || {
        config=$folder/source.ini
        printf 'a-key\n' >"$folder/key"
        chmod 600 "$folder/key"
        {
            cat "$folder/escale.ini"
            printf '\n[feed]\nurl=http://127.0.0.1:9\nsecret-file=%s\n' "$folder/key"
        } >"$config"
    }
    home=$HOME
    # An author with an account and a fiche; each page has a server, and a home, of its own.
    author_server=
    case $page in
    workshop-*)
        config=$folder/author.ini home=$folder/home-$page-$language
        mkdir "$home"
        : >"$folder/author-address"
        "$bin/escale-feedserver" --authors "$here/walk/author-fiche.json" >"$folder/author-address" 2>"$folder/author-server.log" &
        author_server=$!
        pids="$author_server $pids"
        until [ -s "$folder/author-address" ]; do sleep 0.1; done
        printf 'test-site-secret\n' >"$folder/author-key"
        chmod 600 "$folder/author-key"
        {
            cat "$folder/escale.ini"
            printf '\n[feed]\nurl=%s\nsecret-file=%s\n' "$(cat "$folder/author-address")" "$folder/author-key"
        } >"$config"
        ESCALE_AUTHOR_SERVER=$(cat "$folder/author-address")
        export ESCALE_AUTHOR_SERVER
        ;;
    esac
    case $page in
    news | changes)
        home=$folder/home-$page-$language
        make_yesterday "$home"
        library=$home/library/library.sqlite
        ;;
    esac
    set -- --library "$library" --language "$language" --page "$start" --config "$config" --density 96
    [ "$page" = search ] && [ "$profile" = kiosk ] || set -- "$@" --open e5ca1e0000000000000c0003
    [ "$profile" = desk ] || set -- --kiosk "$@"
    HOME=$home "$bin/escale" "$@" >"$folder/program.log" 2>&1 &
    program=$!
    pids="$program $pids"
    "$python" "$here/walk/walker.py" "$stop" "$program" || {
        faults=$((faults + 1))
        grep -v PulseAudio "$folder/program.log" || true
    }
    kill "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
    [ -z "$author_server" ] || {
        kill "$author_server" 2>/dev/null || true
        wait "$author_server" 2>/dev/null || true
    }
done
[ "$faults" = 0 ] || {
    echo "$faults pages with faults"
    exit 1
}
