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
        for page in fiche two-languages search sync sync-failed feed phrases palette settings first-steps; do
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
    set -- --library "$library" --language "$language" --page "$start" --config "$folder/escale.ini" --density 96
    [ "$page" = search ] && [ "$profile" = kiosk ] || set -- "$@" --open e5ca1e0000000000000c0003
    [ "$profile" = desk ] || set -- --kiosk "$@"
    "$bin/escale" "$@" >"$folder/program.log" 2>&1 &
    program=$!
    pids="$program $pids"
    "$python" "$here/walk/walker.py" "$stop" "$program" || {
        faults=$((faults + 1))
        grep -v PulseAudio "$folder/program.log" || true
    }
    kill "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
done
[ "$faults" = 0 ] || {
    echo "$faults pages with faults"
    exit 1
}
