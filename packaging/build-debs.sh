#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds escale_*.deb, escale-kiosk_*.deb and (where voices.sh could fetch them) escale-voices_*.deb into build/packages. Installs what the build needs, as run.sh does.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

# shellcheck disable=SC2086 # a list of words
install $build_packages dpkg-dev
sh packaging/voices.sh
cmake --preset release -DCMAKE_INSTALL_PREFIX=/usr >/dev/null
cmake --build --preset release
rm -rf build/packages
(cd build/release && cpack -G DEB -B ../packages)
rm -rf build/packages/_CPack_Packages
ls -l build/packages
