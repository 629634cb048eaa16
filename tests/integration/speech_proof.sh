#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts a sound server without a sound card (PipeWire, its null sink) in a folder of its own, runs speech_proof on it
# and takes everything away again.
#   speech_proof.sh BUILD-FOLDER
# Needs: dbus pipewire wireplumber pipewire-pulse pulseaudio-utils
# shellcheck disable=SC2154 # set by what is sourced
set -eu
bin=${1:?the build folder}/bin
# shellcheck source=speech/soundserver.sh
. "$(dirname "$0")/speech/soundserver.sh"

# The program is there before the sound server.
status=0
timeout 120 "$bin/speech_proof" --late "$folder/serve" || status=1
await_server
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
