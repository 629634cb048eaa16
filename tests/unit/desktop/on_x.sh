#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A test on an X screen of its own (1920 x 1080), for what the offscreen platform has not.
#   on_x.sh TEST-PROGRAM [its arguments]
# Debian packages: xvfb xdotool. Exit 77 when one is missing.
# shellcheck disable=SC2034,SC2154 # set for and by what is sourced
set -eu
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=../../integration/kiosk/common.sh
. "$here/../../integration/kiosk/common.sh"
need Xvfb xdotool

folder=$(mktemp -d)
trap cleanup EXIT INT TERM
start_screen 1920 1080
export QT_QPA_PLATFORM=xcb
"$@"
