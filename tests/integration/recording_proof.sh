#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A person's takes through a real sound server: sentences played into the microphone of the proof (the other end of a null
# sink), recorded by the program's own microphone through Qt Multimedia, judged and kept; the files are
# measured by the program and once more by speech/loudness.py and sox, which know nothing of it.
#   recording_proof.sh BUILD-FOLDER [FOLDER for the files, default recording-proof]
# Needs: dbus pipewire wireplumber pipewire-pulse pulseaudio-utils sox python3
# shellcheck disable=SC2154 # set by what is sourced
set -eu
bin=$(cd "${1:?the build folder}/bin" && pwd)
kept=${2:-recording-proof}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$kept"
kept=$(cd "$kept" && pwd)
for tool in sox paplay python3; do
    command -v "$tool" >/dev/null || { echo "recording_proof: $tool is missing"; exit 2; }
done
# shellcheck source=speech/soundserver.sh
. "$here/speech/soundserver.sh"
"$folder/serve"
await_server
# What is played into "mouth" is what the microphone hears. A monitor itself is no microphone to Qt Multimedia.
pactl load-module module-null-sink sink_name=mouth >/dev/null
pactl load-module module-remap-source master=mouth.monitor source_name=microphone \
    source_properties=device.description=Microphone >/dev/null
pactl set-default-sink room # the newest is not the loudspeaker
pactl set-default-source microphone
pactl info | grep Default
pactl list short sources | cut -f 2

status=0
timeout 300 "$bin/speech_proof" --microphone "$kept" || status=1
python3 "$here/speech/loudness.py" "$kept"/take-*.wav || status=1
# sox's own idea of silence, at 40 dB below full scale: 0.1 to 0.3 s before and after the voice.
for take in "$kept"/take-*.wav; do
    whole=$(soxi -D "$take")
    front=$(sox "$take" -t wav - silence 1 0.02 1% 2>/dev/null | sox --ignore-length -t wav - -n stat 2>&1 | awk '/Length/ { print $3 }')
    back=$(sox "$take" -t wav - reverse silence 1 0.02 1% 2>/dev/null | sox --ignore-length -t wav - -n stat 2>&1 | awk '/Length/ { print $3 }')
    awk -v name="$(basename "$take")" -v whole="$whole" -v front="$front" -v back="$back" 'BEGIN {
        before = whole - front; after = whole - back
        good = before >= 0.1 && before <= 0.3 && after >= 0.1 && after <= 0.3
        printf "%s  sox: silence before %.2f s, after %.2f s  %s\n", name, before, after, good ? "holds" : "DOES NOT HOLD"
        exit !good }' || status=1
done
exit $status
