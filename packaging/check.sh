#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What can be said of the tree without running the program: format, shell scripts, licences, the include graph, names,
# settings, translations, what the READMEs name. Looks at the files git knows. Installs what is missing (Debian 12): git,
# clang-format, shellcheck, python3.
#   check.sh          quick, part of continuous integration
#   check.sh --graph  prints the rooms by floor and who uses whom
#   check.sh --deep   also clang-tidy and the presets asan and core, whole (hours)
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

if [ "${1:-}" = --graph ]; then
    exec python3 tests/checks/rooms.py --graph
fi

install git clang-format shellcheck python3
failed=0
step() { # step NAME COMMAND...: goes on after a failure, so that one run tells all
    name=$1
    shift
    if "$@"; then say "$name: ok"; else say "$name: FAILED"; failed=1; fi
}

sources() { git ls-files -z --cached --others --exclude-standard -- 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' 'resources/*.cpp' 'resources/*.h' 'tests/*.cpp' 'tests/*.h'; }
format() { sources | xargs -0 clang-format --dry-run -Werror; }
scripts() { git ls-files -z --cached --others --exclude-standard -- '*.sh' | xargs -0 shellcheck -S warning; }

step "format" format
step "shell scripts" scripts
step "rooms" python3 tests/checks/rooms.py
step "tree" python3 tests/checks/tree.py
step "papers" python3 tests/checks/papers.py
step "settings" python3 tests/checks/settings.py
step "translations" python3 tests/checks/translations.py
step "pictograms" python3 tests/checks/pictograms.py
step "mutations" python3 tests/mutations/mutate.py --check

if [ "${1:-}" = --deep ]; then
    # shellcheck disable=SC2086 # a list of words
    install $build_packages $test_packages clang-tidy
    # Of a preset that compiles each file by itself: clang-tidy asks for a file's own command.
    tidy() { build asan && sources | tr '\0' '\n' | grep '\.cpp$' | xargs clang-tidy -p build/asan --quiet; }
    step "clang-tidy" tidy
    for preset in asan core; do
        whole() { build "$preset" && ctest --preset "$preset" -j "$(nproc)"; }
        step "preset $preset" whole
    done
fi
exit $failed
