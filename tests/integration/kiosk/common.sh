# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154 # folder and bin are set by whoever sources this
# For the scripts beside it: a screen of its own (Xvfb), a folder of its own, and everything taken away at the end.
# Sourced after `bin` has been set to the folder with the programs.

need() {
    for tool in "$@"; do
        command -v "$tool" >/dev/null || { echo "$(basename "$0"): $tool is missing"; exit 77; }
    done
}

pids=
cleanup() {
    # shellcheck disable=SC2086 # a list of numbers
    kill $pids 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}

# A screen of width $1 and height $2; sets DISPLAY.
start_screen() {
    number=$((100 + $$ % 400))
    while [ -e "/tmp/.X11-unix/X$number" ]; do number=$((number + 1)); done
    # Without -noreset the screen would start over whenever its last program leaves: at each rebirth of the kiosk.
    Xvfb ":$number" -screen 0 "$1x$2x24" -ac -noreset -nolisten tcp >"$folder/screen.log" 2>&1 &
    pids="$! $pids"
    export DISPLAY=":$number"
    tries=0
    until xdotool getdisplaygeometry >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 50 ] || { echo "no screen came up"; exit 2; }
        sleep 0.1
    done
}

# A kiosk's folders and settings in $folder; the library is the sample.
make_station() {
    mkdir -p "$folder/run" "$folder/state" "$folder/library"
    chmod 700 "$folder/run"
    cat >"$folder/escale.ini" <<SETTINGS
[kiosk]
state-directory=$folder/state
pin-file=$folder/state/pin
idle-seconds=45
warning-seconds=20
restart-at=
SETTINGS
    printf '4815\n4815\n' | "$bin/escalectl" pin --config "$folder/escale.ini" >/dev/null
    # Any command that needs a library makes it from the sample.
    "$bin/escalectl" status --library "$folder/library/library.sqlite" --config "$folder/escale.ini" >/dev/null
    export XDG_RUNTIME_DIR="$folder/run" HOME="$folder/run" ESCALE_LIBRARY="$folder/library/library.sqlite"
}

# Touches $1 $2, then waits $3 seconds.
touch_at() {
    xdotool mousemove "$1" "$2"
    sleep 0.05
    xdotool mousedown 1
    sleep 0.06
    xdotool mouseup 1
    sleep "${3:-1}"
}
