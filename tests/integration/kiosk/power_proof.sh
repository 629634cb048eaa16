#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The kiosk's disk image in an emulator, under its real systemd, struck in the middle of a sync by its real timer:
#   power cut   the machine stops, and its disk loses, piece by piece by the toss of a coin, what had not been flushed
#               (power/volatiledisk.py); then it starts again
#   kill        SIGKILL to the kiosk's window, its compositor or both, and to the sync
#   freeze      SIGSTOP to the window, its compositor or both; the watchdog has to notice, and the sync to complete
# Kills and freezes find a visitor's page on the screen, not the language page.
# Each time the language page comes back (told by a picture of it, drawn here, and by the unit that says it is ready),
# the library is sound, every fiche in it is whole and of one version, and the next sync brings everything.
#   power_proof.sh BUILD-FOLDER [--image FILE] [--cuts 20] [--kills 20] [--freezes 20] [--seed 1]
# Needs the image of packaging/image/build-image.sh, built from the same sources as the build folder, and the packages
# python3 qemu-system-x86 ovmf imagemagick e2fsprogs fdisk openssl mtools cryptsetup-bin. Exit 77 when one is missing, 1 when a proof fails.
set -eu
bin=$(cd "${1:?the build folder}/bin" && pwd)
shift
# shellcheck source=common.sh
. "$(cd "$(dirname "$0")" && pwd)/common.sh"
need qemu-system-x86_64 convert debugfs sfdisk openssl mcopy veritysetup
[ -f /usr/share/OVMF/OVMF_CODE_4M.fd ] || { echo "power_proof.sh: ovmf is missing"; exit 77; }
# The system's own Python.
exec /usr/bin/python3 -B "$(dirname "$0")/power/proof.py" --bin "$bin" "$@"
