#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches the voice data of espeak-ng 1.52 (an npm package, 12.5 MB) into build/voices, where the next build finds it and
# speaks Tigrinya and Pashto, too. Needs npm and a network, once. Without them Escale is built with six voices: no error.
#   voices.sh           fetches it if it is not there
#   voices.sh FILE      takes that file instead (fetched elsewhere)
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

read -r sum name < resources/voices/SHA256SUMS
known() { printf '%s  %s\n' "$sum" "$1" | sha256sum -c --status -; }

if known "build/voices/$name" 2>/dev/null; then exit 0; fi
mkdir -p build/voices
fetched=$(mktemp -d build/voices/fetch.XXXXXX)
trap 'rm -rf "$fetched"' EXIT
if [ $# -gt 0 ]; then
    cp "$1" "$fetched/$name"
elif ! command -v npm >/dev/null; then
    say "six voices: npm is not here (apt install npm), which fetches those of Tigrinya and Pashto"
    exit 0
elif ! (cd "$fetched" && timeout 180 npm pack --silent --fetch-retries=1 --fetch-timeout=60000 @echogarden/espeak-ng-emscripten@0.3.5 >/dev/null); then
    say "six voices: those of Tigrinya and Pashto cannot be fetched now"
    exit 0
fi
if ! known "$fetched/$name"; then
    say "what came is not the package that Escale knows (resources/voices/SHA256SUMS); it is not used"
    exit 1
fi
mv "$fetched/$name" "build/voices/$name"
say "eight voices: build/voices/$name"
