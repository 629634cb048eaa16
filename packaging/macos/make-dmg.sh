#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image for macOS. Written, not run here. Needs Xcode, Qt 6.4 or newer, and the libraries named in packaging/packages.sh from
# Homebrew; the system's own voices speak, so espeak-ng is left out.
set -eu
cd "$(dirname "$0")/../.."
cmake --preset release -DESCALE_ESPEAK=OFF
cmake --build --preset release
rm -rf build/Escale.app
mkdir -p build/Escale.app/Contents/MacOS
cp build/release/bin/escale build/release/bin/escalectl build/release/bin/escale-rasterise build/Escale.app/Contents/MacOS/
cp packaging/macos/Info.plist build/Escale.app/Contents/
macdeployqt build/Escale.app -dmg
