#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh MINUTES [TARGET]: builds the fuzz targets (clang) and runs them for so many minutes, each for its share, or one alone for all of it.
# What is learned stays in build/fuzz/corpus; an input that breaks a promise is in build/fuzz/findings, and its output is shown. Every
# finding becomes a unit test.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh
minutes=${1:?usage: fuzz.sh MINUTES [TARGET]}
shared=${ESCALE_SHARED:-../shared}

# shellcheck disable=SC2086 # a list of words
install $build_packages $fuzz_packages
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz
if [ $# -gt 1 ]; then
    targets=$2
    cmake --build --preset fuzz --target "fuzz_$2"
else
    targets=$(cd tests/fuzz && ls ./*.cpp | sed 's|^\./||; s|\.cpp$||')
    cmake --build --preset fuzz --target fuzzers
fi
count=$(echo "$targets" | wc -w)
seconds=$((minutes * 60 / count))
mkdir -p build/fuzz/findings
broken=0
for target in $targets; do
    corpus=build/fuzz/corpus/$target
    if [ -d "$shared/feed/recordings" ]; then
        python3 tests/fuzz/corpora.py "$target" "$corpus" "$shared/feed/recordings"
    else
        python3 tests/fuzz/corpora.py "$target" "$corpus"
    fi
    say "fuzzing $target for $seconds seconds"
    # Leaks are looked for at the end of the process only: the tables of Qt and of ours are kept on purpose.
    if ! ASAN_OPTIONS=detect_leaks=0 nice -n 10 "build/fuzz/bin/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
        -max_len=65536 -artifact_prefix="build/fuzz/findings/$target-" -print_final_stats=1 "$corpus" >"build/fuzz/$target.log" 2>&1; then
        tail -40 "build/fuzz/$target.log"
        broken=1
    fi
    grep -h 'stat::number_of_executed_units' "build/fuzz/$target.log" || true
done
exit $broken
