#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# An edition, checked from FORMAT.md alone: format.sh BINARIES PYTHON CHECKPACK
set -eu
for tool in minisign zstd b2sum; do
    command -v "$tool" >/dev/null || { echo "this check needs $tool: apt install minisign zstd coreutils"; exit 77; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
key=$("$1/make_pack" "$folder/edition" 120)
"$2" "$3" "$folder/edition" "$key" main
# And it can say no.
pack=$(find "$folder/edition/packs" -name '*.pack' | sort | head -n 1)
printf 'x' | dd of="$pack" bs=1 seek=40 conv=notrunc 2>/dev/null
if "$2" "$3" "$folder/edition" "$key" main 2>/dev/null; then echo "a turned byte was not seen"; exit 1; fi
if "$2" "$3" "$folder/edition" "$key" other 2>/dev/null; then echo "another channel was not seen"; exit 1; fi
