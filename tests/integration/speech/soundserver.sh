# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# To be sourced: a session bus and PipeWire in a folder of their own ($folder, which is everybody's home), ended and
# taken away with the shell. $folder/serve starts the server that programs talk to (pulse.pid is its number) and waits
# for the null sink that is the loudspeaker.
# Needs: dbus pipewire wireplumber pipewire-pulse pulseaudio-utils
proof=$(basename "$0" .sh)
for tool in dbus-daemon pipewire wireplumber pipewire-pulse parec pactl; do
    command -v "$tool" >/dev/null || { echo "$proof: $tool is missing"; exit 2; }
done

folder=$(mktemp -d)
chmod 700 "$folder"
export XDG_RUNTIME_DIR="$folder" XDG_CONFIG_HOME="$folder" XDG_STATE_HOME="$folder" HOME="$folder"
export DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/bus" QT_QPA_PLATFORM=offscreen
unset PULSE_SERVER DISPLAY WAYLAND_DISPLAY || true
pids=
cleanup() {
    # shellcheck disable=SC2086 # a list of numbers
    kill $pids "$(cat "$folder/pulse.pid" 2>/dev/null)" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT INT TERM

start() {
    "$@" >"$folder/$(basename "$1").log" 2>&1 &
    pids="$! $pids"
}
start dbus-daemon --session --nofork --nopidfile --address="$DBUS_SESSION_BUS_ADDRESS"
sleep 1
start pipewire
sleep 1
start wireplumber

# The loudspeaker of the proof is a null sink of its own: the server's stand-in for none (auto_null) counts as none.
cat >"$folder/plug" <<'PLUG'
#!/bin/sh
tries=0
until pactl load-module module-null-sink sink_name=room >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 40 ] || exit 1
    sleep 0.25
done
pactl set-default-sink room
PLUG
cat >"$folder/serve" <<'PULSE'
#!/bin/sh
pipewire-pulse >/dev/null 2>&1 &
echo $! >"$XDG_RUNTIME_DIR/pulse.pid"
"$XDG_RUNTIME_DIR/plug"
PULSE
chmod +x "$folder/plug" "$folder/serve"

# Until programs find the loudspeaker.
await_server() {
    tries=0
    until pactl info 2>/dev/null | grep -q 'Default Sink: [^@]'; do
        tries=$((tries + 1))
        [ "$tries" -lt 40 ] || { echo "$proof: no sound server came up"; cat "$folder"/*.log; exit 2; }
        sleep 0.5
    done
    pactl info | grep -E 'Server Name|Default Sink'
}
