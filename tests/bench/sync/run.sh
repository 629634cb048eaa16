#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the release programs and compares a whole sync with curl: tests/bench/sync/run.sh [--runs N] [--fiches N]
set -e
cd "$(dirname "$0")/../../.."
cmake --preset bench >/dev/null
cmake --build build/bench --target bench_sync >/dev/null
exec build/bench/bin/bench_sync "$@"
