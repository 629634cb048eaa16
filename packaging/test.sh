#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Escale, and runs every test. Anything after the name goes to ctest (for instance: -R store).
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

# shellcheck disable=SC2086 # a list of words
install $build_packages $test_packages
build dev
exec ctest --preset dev -j "$(nproc)" "$@"
