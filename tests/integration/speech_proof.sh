#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts a sound server without a sound card (PipeWire, its null sink) in a folder of its own, runs speech_proof on it
# and takes everything away again.
#   speech_proof.sh BUILD-FOLDER
# Needs: dbus pipewire wireplumber pipewire-pulse pulseaudio-utils
set -eu
bin=${1:?the build folder}/bin
for tool in dbus-daemon pipewire wireplumber pipewire-pulse parec pactl; do
    command -v "$tool" >/dev/null || { echo "speech_proof: $tool is missing"; exit 2; }
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

# The program is there before the sound server.
status=0
timeout 120 "$bin/speech_proof" --late "$folder/serve" || status=1
tries=0
until pactl info 2>/dev/null | grep -q 'Default Sink: [^@]'; do
    tries=$((tries + 1))
    [ "$tries" -lt 40 ] || { echo "speech_proof: no sound server came up"; cat "$folder"/*.log; exit 2; }
    sleep 0.5
done
pactl info | grep -E 'Server Name|Default Sink'
timeout 400 "$bin/speech_proof" || status=1
timeout 200 "$bin/speech_proof" --recorded || status=1

# The voices of the system, where speech-dispatcher is there: on the same null sink, with its espeak-ng module.
if command -v speech-dispatcher >/dev/null && [ -d /etc/speech-dispatcher ]; then
    cp -r /etc/speech-dispatcher "$folder/speechd"
    printf 'AudioOutputMethod "pulse"\nAddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\nDefaultModule espeak-ng\n' \
        >>"$folder/speechd/speechd.conf"
    mkdir -p "$folder/speech-dispatcher"
    start speech-dispatcher -s -C "$folder/speechd" -t 0 --communication-method unix_socket \
        --socket-path "$folder/speech-dispatcher/speechd.sock"
    daemon=${pids%% *}
    export SPEECHD_ADDRESS="unix_socket:$folder/speech-dispatcher/speechd.sock"
    sleep 2
    timeout 200 "$bin/speech_proof" --system "kill -KILL $daemon" || status=1
fi

# The loudspeaker is unplugged in mid-sentence; then the server itself dies and comes back.
timeout 120 "$bin/speech_proof" --unplugged "pactl unload-module module-null-sink" "$folder/plug" || status=1
timeout 120 "$bin/speech_proof" --loss "kill -KILL $(cat "$folder/pulse.pid")" "$folder/serve" || status=1
exit $status
