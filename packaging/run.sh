#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Escale, and opens it on the sample library. Anything after the name goes to the program.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

# shellcheck disable=SC2086 # a list of words
install $build_packages
sh packaging/voices.sh || true # six voices are no reason not to start
build release

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/escale "$@"
fi
say "there is no display here, so the library is printed instead of shown"
build/release/bin/escalectl status
build/release/bin/escalectl list
first=$(build/release/bin/escalectl list | head -n 1 | cut -d ' ' -f 1)
echo
build/release/bin/escalectl show "$first"
