#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# One whole visit in Arabic to the real kiosk under its real compositor, with real input events: choose, browse, read,
# listen, type with the on-screen keyboard, stay away, say "I am still here", stay away for good. A picture of each
# step is kept; the steps that must change the screen are checked to have changed it, and the end to be the beginning.
#   kiosk_visit.sh BUILD-FOLDER [FOLDER-FOR-PICTURES, default kiosk-visit]
# Needs: xvfb xdotool x11-utils imagemagick cage xwayland qt6-wayland; with root's rights also the user "nobody" (the
# compositor refuses root). Exit 77 when something is missing.
set -eu
bin=$(cd "${1:?the build folder}/bin" && pwd)
pictures=${2:-kiosk-visit}
# shellcheck source=kiosk/common.sh
. "$(cd "$(dirname "$0")" && pwd)/kiosk/common.sh"
need Xvfb xdotool xwininfo import compare cage Xwayland setpriv
folder=$(mktemp -d)
trap cleanup EXIT INT TERM
mkdir -p "$pictures"
start_screen 1080 1920
make_station

as_kiosk=
if [ "$(id -u)" = 0 ]; then
    chmod 755 "$folder"
    chown -R nobody "$folder/run" "$folder/state"
    chmod 644 "$folder/state/pin"
    as_kiosk="setpriv --reuid=nobody --regid=nogroup --clear-groups"
fi
export WLR_BACKENDS=x11 WLR_RENDERER=pixman WLR_NO_HARDWARE_CURSORS=1
# shellcheck disable=SC2086 # words of a command
QT_QPA_PLATFORM=wayland QT_WAYLAND_DISABLE_WINDOWDECORATION=1 $as_kiosk \
    cage -d -- "$bin/escale" --kiosk --density 96 --config "$folder/escale.ini" >"$folder/kiosk.log" 2>&1 &
pids="$! $pids"
sleep 3
# The compositor's window stands for the panel: as large as the screen.
panel=$(xwininfo -root -children | awk '/^ +0x/ { print $1; exit }')
[ -n "$panel" ] || { echo "no compositor came up"; tail -5 "$folder/kiosk.log"; exit 1; }
xdotool windowsize "$panel" 1080 1920
sleep 1.5

number=0
previous=
keep() {
    number=$((number + 1))
    picture="$pictures/$(printf %02d $number)-$1.png"
    import -window root "$picture"
    echo "$picture"
}
# Pixels by which two pictures differ.
difference() {
    { compare -metric AE -fuzz 5% "$1" "$2" null: 2>&1 || true; } | awk '{ printf "%d", $1 }'
}
changed() {
    keep "$1"
    pixels=$(difference "$previous" "$picture")
    [ "$pixels" -gt 5000 ] || { echo "NOTHING HAPPENED: $1"; exit 1; }
    previous=$picture
}

xdotool mousemove 1079 1000
sleep 0.5
keep languages
first=$picture
previous=$picture
touch_at 400 1100 1.2 # العربية
changed themes
touch_at 190 660 1.2 # العمل, work
changed list
touch_at 900 760 1.8 # the second fiche
changed fiche
touch_at 540 1843 1.5 # play
changed listening
touch_at 925 64 1.2 # home
changed home
touch_at 540 350 1.5 # the search field
changed search
touch_at 160 1665 0.4 # س
touch_at 832 1665 0.4 # ك
touch_at 675 1665 1.2 # ن
changed typed
touch_at 855 1855 1 # done: the keyboard goes, the results stay
changed results
touch_at 700 450 1.5 # the first result
changed result
sleep 46
changed warning
touch_at 540 1700 1 # anywhere: still here
changed extended
sleep 46
changed second-warning
sleep 22
xdotool mousemove 1079 1000
sleep 1
keep forgotten
# The greeting goes round the languages: a line of text may differ, not the page.
pixels=$(difference "$first" "$picture")
[ "$pixels" -lt 60000 ] || { echo "NOT THE FIRST PAGE AGAIN: $pixels pixels"; exit 1; }
cat "$folder/state/statistics.csv"
echo "$number pictures in $pictures"
