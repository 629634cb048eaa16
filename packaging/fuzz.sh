#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh MINUTES [TARGET]: builds the fuzz targets (clang) and runs them for so many minutes, each for its share, or one alone for all of it.
# One line for each target says its runs, its seconds and its findings. What is learned stays in build/fuzz/corpus; an input that breaks a
# promise is in build/fuzz/findings, its output is shown, and the exit code is 1. Every finding becomes a unit test.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh
minutes=${1:?usage: fuzz.sh MINUTES [TARGET]}

targets=$(cd tests/fuzz && ls ./*.cpp | sed 's|^\./||; s|\.cpp$||')
build=fuzzers
if [ $# -gt 1 ]; then
    [ -f "tests/fuzz/$2.cpp" ] || { say "no target $2; there are: $(echo "$targets" | tr "\n" " ")"; exit 2; }
    targets=$2
    build=fuzz_$2
fi
count=$(echo "$targets" | wc -w)
seconds=$((minutes * 60 / count))
[ "$seconds" -gt 0 ] || seconds=1 # libFuzzer takes 0 for no end

# shellcheck disable=SC2086 # a list of words
install $build_packages $fuzz_packages
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz
cmake --build --preset fuzz --target "$build"
mkdir -p build/fuzz/findings

broken=0
for target in $targets; do
    corpus=build/fuzz/corpus/$target
    log=build/fuzz/$target.log
    python3 tests/fuzz/corpora.py "$target" "$corpus"
    began=$(date +%s)
    findings=0
    # A leak shows at the end of a process only, where the tables of Qt and of ours, kept on purpose, would be named too.
    ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1 nice -n 10 "build/fuzz/bin/fuzz_$target" -max_total_time="$seconds" \
        -timeout=10 -rss_limit_mb=2048 -max_len=65536 -artifact_prefix="build/fuzz/findings/$target-" -print_final_stats=1 "$corpus" \
        >"$log" 2>&1 || findings=1 # the first one ends the run
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    if [ "$findings" = 1 ] || [ -z "$runs" ]; then
        broken=1
        tail -n 40 "$log"
        sed -n 's/^.*Test unit written to /escale: kept as /p' "$log"
    fi
    [ -n "$runs" ] || { say "$(printf '%-10s did not run, see %s' "$target" "$log")"; continue; }
    say "$(printf '%-10s %9s runs %5s seconds %2s findings' "$target" "$runs" $(($(date +%s) - began)) "$findings")"
done
exit $broken
