#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What a screen reader and a keyboard find on every page: the real program on a real accessibility bus. Each page of the
# kiosk and of the desk is started in French and in Arabic under a screen of its own, its tree is walked through AT-SPI
# and its focus by Tab and Shift+Tab (walk/walker.py says what counts as a fault).
#   accessibility_walk.sh BUILD-FOLDER [PROFILE:PAGE:LANGUAGE ...]      all of them when none is named
# Debian packages: xvfb xdotool dbus at-spi2-core python3-gi gir1.2-atspi-2.0. Exit 77 when one is missing, 1 on a fault.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?the build folder}/bin" && pwd)
shift
# shellcheck source=../integration/kiosk/common.sh
. "$here/../integration/kiosk/common.sh"
need Xvfb xdotool dbus-daemon
# The system's own Python: the binding is installed for that one.
python=/usr/bin/python3
"$python" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null || {
    echo "accessibility_walk.sh: the Python binding of AT-SPI is missing (python3-gi, gir1.2-atspi-2.0)"
    exit 77
}
launcher=
for place in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    [ ! -x "$place" ] || launcher=$place
done
[ -n "$launcher" ] || {
    echo "accessibility_walk.sh: at-spi-bus-launcher is missing (at-spi2-core)"
    exit 77
}

if [ $# = 0 ]; then
    for language in fr ar; do
        for page in languages themes list fiche search questions end pin staff; do
            set -- "$@" "kiosk:$page:$language"
        done
        for page in fiche two-languages search sync sync-failed; do
            set -- "$@" "desk:$page:$language"
        done
    done
fi

folder=$(mktemp -d)
trap cleanup EXIT INT TERM
start_screen 1920 1080
make_station
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
dbus-daemon --session --nofork --print-address=1 >"$folder/bus" 2>"$folder/bus.log" &
pids="$! $pids"
tries=0
until [ -s "$folder/bus" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 50 ] || {
        echo "accessibility_walk.sh: no message bus came up"
        exit 77
    }
    sleep 0.1
done
DBUS_SESSION_BUS_ADDRESS=$(head -1 "$folder/bus")
export DBUS_SESSION_BUS_ADDRESS
"$launcher" --launch-immediately >"$folder/launcher.log" 2>&1 &
pids="$! $pids"

export QT_QPA_PLATFORM=xcb QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
faults=0
for stop in "$@"; do
    profile=${stop%%:*}
    rest=${stop#*:}
    page=${rest%%:*}
    language=${rest#*:}
    # The staff's pages have no name on the command line: the walker opens them over the themes.
    case $page in pin | staff) start=themes ;; *) start=$page ;; esac
    set -- --language "$language" --page "$start" --config "$folder/escale.ini" --density 96
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
