#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Escale, and runs every test. Anything after the name goes to ctest (for instance: -R store).
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

# shellcheck disable=SC2086 # a list of words
install $build_packages $test_packages
sh packaging/voices.sh || true # six voices are no reason not to test
build dev
result=0
ctest --preset dev -j "$(nproc)" "$@" || result=$?
# ctest counts a test with parts left out as passed: what was left out, and why.
left_out=$(sed -n 's/^SKIP *: *\([^(]*\)([^)]*)/\1:/p' build/dev/Testing/Temporary/LastTest.log | sort -u)
[ -z "$left_out" ] || say "left out:
$left_out"
exit "$result"
