#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries to get out of the real kiosk: the list of kiosk/ways_out.list, messages of a window manager, and random events,
# 10,000 a minute. After each there must be one process, one window over the whole screen, and a
# kiosk that still answers. The programs are copied first: a build may go on meanwhile.
#   kiosk_ways_out.sh BUILD-FOLDER [SECONDS-OF-RANDOM-EVENTS, default 600]
# Needs: xvfb xdotool x11-utils. Exit 77 when they are missing.
set -eu
bin=$(cd "${1:?the build folder}/bin" && pwd)
seconds=${2:-600}
here=$(cd "$(dirname "$0")" && pwd)/kiosk
# shellcheck source=kiosk/common.sh
. "$here/common.sh"
need Xvfb xdotool xwininfo xprop
folder=$(mktemp -d)
trap cleanup EXIT INT TERM
start_screen 1080 1920
mkdir "$folder/bin"
cp "$bin/escale" "$bin/escalectl" "$folder/bin"
bin=$folder/bin
make_station
"$bin/escale" --kiosk --density 96 --config "$folder/escale.ini" >"$folder/kiosk.log" 2>&1 &
kiosk=$!
pids="$kiosk $pids"

fail() {
    echo "NOT SHUT after $1: $2"
    tail -5 "$folder/kiosk.log"
    exit 1
}

# Top-level windows that can be seen.
windows() {
    xwininfo -root -children 2>/dev/null | awk '/^ +0x/ { print $1 }' | while read -r id; do
        # A window can go while it is looked at.
        if xwininfo -id "$id" 2>/dev/null | grep -q 'Map State: IsViewable'; then echo "$id"; fi
    done
}

# The kiosk may be between two lives for a moment: what is asked for is the state it comes to.
settled() {
    tries=0
    while :; do
        seen=$(windows)
        if [ "$(echo "$seen" | grep -c .)" = 1 ] &&
            xwininfo -id "$seen" 2>/dev/null | grep -q -- '-geometry 1080x1920+0+0'; then
            return 0
        fi
        tries=$((tries + 1))
        [ "$tries" -lt 30 ] || return 1
        sleep 0.1
    done
}

check() {
    kill -0 "$kiosk" 2>/dev/null || fail "$1" "the process is gone"
    [ "$(readlink "/proc/$kiosk/exe")" = "$bin/escale" ] || fail "$1" "another program runs"
    [ -z "$(cat "/proc/$kiosk/task/$kiosk/children")" ] || fail "$1" "it has started a program"
    settled || fail "$1" "windows: $(windows | tr '\n' ' ')"
    case $(awk '/^State/ { print $2 }' "/proc/$kiosk/status") in
    T | t | Z | X) fail "$1" "it is stopped or dead" ;;
    esac
}

sleep 2
check "the start"
count=0
while IFS= read -r line; do
    case $line in '#'* | '') continue ;; esac
    name=${line%%:*}
    # shellcheck disable=SC2086 # words of a command
    xdotool ${line#*: } >/dev/null 2>&1 || true
    check "$name"
    count=$((count + 1))
done <"$here/ways_out.list"

# What a window manager, or somebody who plays one, can ask. (Closing and hiding: tests/unit/kioskmode.)
for message in windowminimize windowlower windowraise windowfocus windowactivate; do
    xdotool "$message" "$(windows | head -1)" >/dev/null 2>&1 || true
    check "window manager: $message"
    count=$((count + 1))
done
echo "$count ways out are shut"

# Random keys with random modifiers, touches, wheels, in bursts of a hundred.
random_burst() {
    awk -v seed="$1" 'BEGIN {
        srand(seed)
        n = split("a e s x Escape Return Tab space BackSpace Delete Left Right Up Down Home End Prior Next F1 F4 F5 F10 F11 F12 Menu Print Insert 0 5 comma period slash", key)
        m = split("alt ctrl super shift ctrl+alt ctrl+shift alt+shift", modifier)
        for (i = 0; i < 100; i++) {
            what = rand()
            x = int(rand() * 1080); y = int(rand() * 1920)
            if (what < 0.35) print "mousemove " x " " y " click --delay 0 1"
            else if (what < 0.45) print "mousemove " x " " y " click --delay 0 " 1 + int(rand() * 9)
            else if (what < 0.5) print "mousemove " x " " y " mousedown 1 mousemove " int(rand() * 1080) " " int(rand() * 1920) " mouseup 1"
            else if (what < 0.75) print "key --delay 0 " key[1 + int(rand() * n)]
            else print "key --delay 0 " modifier[1 + int(rand() * m)] "+" key[1 + int(rand() * n)]
        }
    }' | xdotool - >/dev/null 2>&1 || true
}
# 100 events in 600 ms are 10,000 a minute. A burst that was late does not put the next one off; a machine that cannot
# keep up takes longer and sends as many.
milliseconds() { echo $(($(date +%s%N) / 1000000)); }
began=$(milliseconds)
bursts=0
while [ $((bursts * 600)) -lt $((seconds * 1000)) ]; do
    random_burst "$bursts"
    bursts=$((bursts + 1))
    if [ $((bursts % 5)) = 0 ]; then check "random burst $bursts"; fi
    left=$((began + bursts * 600 - $(milliseconds)))
    if [ "$left" -gt 0 ]; then sleep "0.$(printf %03d "$left")"; fi
done
check "the random events"
echo "$((bursts * 100)) random events in $((($(milliseconds) - began) / 1000)) s: one process, one window"
