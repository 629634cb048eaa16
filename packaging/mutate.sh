#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Breaks the program in the ways listed in tests/mutations/mutations.toml, one at a time, and sees whether the tests named
# there notice. Works on a copy of the checkout, in build/mutations; the checkout itself is not touched.
#   mutate.sh              all of them (about an hour on two cores)
#   mutate.sh WORD...      those whose name holds one of the words
#   mutate.sh --check      only whether every mutation still fits the code (ctest does this)
set -eu
cd "$(dirname "$0")/.."
exec python3 tests/mutations/mutate.py "$@"
