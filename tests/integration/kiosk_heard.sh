#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Three visits by people who listen, to the real kiosk with its real voices under its real compositor: real touches, which
# reach the program as wl_touch (without the driver they come from, by a pointer, and said so), every sound recorded from a sink. What was heard when is printed as a list, with the touches and the dead ends
# (kiosk/heard.py says what counts as one); pictures and the recordings stay in FOLDER.
#   kiosk_heard.sh BUILD-FOLDER [FOLDER, default kiosk-heard] [VISIT ...]      all of them: tigrinya pashto ukrainian
# A fourth, ticket, only when it is named: somebody prints a ticket in Tigrinya and one in Arabic through a print server of
# its own (kiosk/printserver.sh); the sheets stay in FOLDER, and nothing may be left in the queue.
# Needs: xvfb xdotool x11-utils imagemagick cage xwayland qt6-wayland dbus pipewire wireplumber pipewire-pulse
# pulseaudio-utils python3, for touches xserver-xorg-core xserver-xorg-video-dummy; with root's rights also the user "nobody" (the compositor refuses root). Exit 77 when something is missing.
# shellcheck disable=SC2154 # set by what is sourced
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?the build folder}/bin" && pwd)
kept=${2:-kiosk-heard}
[ $# -lt 2 ] || shift
shift
[ $# -gt 0 ] || set -- tigrinya pashto ukrainian
# shellcheck source=kiosk/common.sh
. "$here/kiosk/common.sh"
# shellcheck source=kiosk/printserver.sh
. "$here/kiosk/printserver.sh"
need Xvfb xdotool xwininfo import cage Xwayland setpriv dbus-daemon pipewire wireplumber pipewire-pulse pactl parec python3
mkdir -p "$kept"

as_kiosk=
faults=0
for visit in "$@"; do
    folder=$(mktemp -d)
    pids=
    trap cleanup EXIT INT TERM
    touch_socket=
    if can_touch; then start_touch_screen 1080 1920; else start_screen 1080 1920; fi
    make_station
    if [ "$visit" = ticket ]; then
        need_print_server
        start_print_server No
        echo 'printer=ticket' >>"$folder/escale.ini"
    fi
    if [ "$(id -u)" = 0 ]; then
        chmod 755 "$folder"
        chown -R nobody "$folder/run" "$folder/state"
        chmod 644 "$folder/state/pin"
        as_kiosk="setpriv --reuid=nobody --regid=nogroup --clear-groups"
    fi
    # A sound server of its own, with a null sink as the loudspeaker, as the same user.
    export DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/run/bus"
    unset PULSE_SERVER || true
    for program in "dbus-daemon --session --nofork --nopidfile --address=$DBUS_SESSION_BUS_ADDRESS" pipewire wireplumber pipewire-pulse; do
        # shellcheck disable=SC2086 # words of a command
        $as_kiosk $program >"$folder/sound.log" 2>&1 &
        pids="$! $pids"
        sleep 1
    done
    tries=0
    until $as_kiosk pactl load-module module-null-sink sink_name=room >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 40 ] || { echo "kiosk_heard: no sound server came up"; exit 1; }
        sleep 0.25
    done
    $as_kiosk pactl set-default-sink room

    $as_kiosk parec -d room.monitor --latency-msec=40 --rate=16000 --channels=1 --format=s16le --raw >"$folder/sound.raw" 2>/dev/null &
    pids="$! $pids"
    # As kiosk-session does it.
    frames=$bin/escale-touchframes.so
    [ -z "$touch_socket" ] || [ -e "$frames" ] || { echo "kiosk_heard: build escale-touchframes: without it a touch acts at the next one"; exit 2; }
    [ -e "$frames" ] || frames=
    [ -n "$touch_socket" ] || echo "kiosk_heard: no touch screen here, touches by a pointer"
    TOUCH_SOCKET=$touch_socket WLR_BACKENDS=x11 WLR_RENDERER=pixman WLR_NO_HARDWARE_CURSORS=1 QT_QPA_PLATFORM=wayland \
        QT_WAYLAND_DISABLE_WINDOWDECORATION=1 QT_MEDIA_BACKEND=ffmpeg \
        python3 "$here/kiosk/heard.py" "$visit" "$folder/sound.raw" "$kept" \
        $as_kiosk env LD_PRELOAD="$frames" cage -d -- env -u LD_PRELOAD "$bin/kiosk-heard" "$folder/escale.ini" "$ESCALE_LIBRARY" || faults=$((faults + 1))
    if [ "$visit" = ticket ]; then
        left_in_queue || faults=$((faults + 1))
        cp "$print"/paper-*.pdf "$kept"
    fi
    cleanup
done
[ "$faults" = 0 ]
