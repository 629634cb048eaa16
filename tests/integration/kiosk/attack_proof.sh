#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The kiosk's disk image in an emulator, attacked by somebody who stands in front of it, with a keyboard, USB sticks, a
# plug and a screwdriver:
#   keys        at the firmware, during the start, at the page, and in the second between the kiosk's end and its new
#               start: SysRq, consoles, Ctrl-Alt-Del, power, sleep; nothing restarts, no prompt, the page stays
#   sticks      disks with the system's label, with its numbers, with a copy of it and settings of the attacker
#   broken      the system's partition, the state's: repaired, or started without, or started again; never a shell
#   network     none at the start, cut in the middle of a sync; and who may say what to whom when there is one
#   pin         `escalectl pin` typed by an administrator with settings of their own
#   update      only when named (--only update; needs the servers of Debian): the nightly update, and the way back
#   start       only when named: the seconds to the page, against the same system without seal and overlay
# Each leaves pictures in the folder attack-proof, to be looked at.
#   attack_proof.sh BUILD-FOLDER [--image FILE] [--only NAME,...] [--out FOLDER]
# Needs the image of packaging/image/build-image.sh, built from the same sources as the build folder, and the packages
# python3 qemu-system-x86 ovmf imagemagick e2fsprogs fdisk openssl mtools cryptsetup-bin gcc libc6-dev. Exit 77 when one
# is missing, 1 when an attack succeeds.
set -eu
bin=$(cd "${1:?the build folder}/bin" && pwd)
shift
# shellcheck source=common.sh
. "$(cd "$(dirname "$0")" && pwd)/common.sh"
need qemu-system-x86_64 convert debugfs mke2fs sfdisk openssl mcopy veritysetup gcc
[ -f /usr/share/OVMF/OVMF_CODE_4M.fd ] || { echo "attack_proof.sh: ovmf is missing"; exit 77; }
exec /usr/bin/python3 -B "$(dirname "$0")/attack/proof.py" --bin "$bin" "$@"
