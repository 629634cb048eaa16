#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The desk under a real Wayland compositor (sway, without a screen): one instance, links that open in it, and a window
# that comes forward with the token of the press that wanted it (xdg-activation-v1) and without one stays where it is.
#   desk_on_wayland.sh BUILD-FOLDER [PICTURE.png]
# Debian packages: sway wtype qt6-wayland python3, grim for the picture. Exit 77 when one is missing, 1 on a fault.
# shellcheck disable=SC2154 # set by what is sourced
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?the build folder}/bin" && pwd)
picture=${2:-}
# shellcheck source=../kiosk/common.sh
. "$here/../kiosk/common.sh"
need sway swaymsg wtype python3 setpriv

folder=$(mktemp -d)
trap cleanup EXIT INT TERM
fail() {
    echo "$*"
    exit 1
}
mkdir "$folder/run" "$folder/home"
cat >"$folder/sway.conf" <<'SWAY'
output HEADLESS-1 resolution 1440x900
default_border none
focus_on_window_activation focus
SWAY
# It does not run as root.
as=
[ "$(id -u)" != 0 ] || {
    as="setpriv --reuid=65534 --regid=65534 --clear-groups"
    chmod 755 "$folder"
    chown 65534 "$folder/run"
}
chmod 700 "$folder/run"
export XDG_RUNTIME_DIR="$folder/run"
# shellcheck disable=SC2086 # a list of words
HOME=$folder/home WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 $as sway -c "$folder/sway.conf" >"$folder/sway.log" 2>&1 &
pids="$! $pids"
SWAYSOCK=
for _ in $(seq 100); do
    SWAYSOCK=$(find "$folder/run" -name 'sway-ipc*.sock' | head -1)
    [ -z "$SWAYSOCK" ] || break
    sleep 0.1
done
[ -n "$SWAYSOCK" ] || { echo "no compositor came up: $(tail -3 "$folder/sway.log")"; exit 77; }
WAYLAND_DISPLAY=$(basename "$(find "$folder/run" -name 'wayland-*' ! -name '*.lock' | head -1)")
unset DISPLAY XDG_ACTIVATION_TOKEN DESKTOP_STARTUP_ID
export SWAYSOCK WAYLAND_DISPLAY QT_QPA_PLATFORM=wayland HOME="$folder/home"

# "APP-ID PROCESS focused|-", a line for each window.
windows() {
    swaymsg -t get_tree | python3 -c '
import json, sys
def walk(node):
    if node.get("pid") and node.get("app_id"):
        print(node["app_id"], node["pid"], "focused" if node["focused"] else "-")
    for one in node.get("nodes", []) + node.get("floating_nodes", []):
        walk(one)
walk(json.load(sys.stdin))'
}
# Until $1 is among them.
wait_for() {
    for _ in $(seq 150); do
        windows | grep -q "$1" && return 0
        sleep 0.1
    done
    fail "never seen: $1; there is: $(windows)"
}
start() { timeout 20 "$bin/escale" --library "$folder/library.sqlite" "$@" >>"$folder/second.log" 2>&1; }

"$bin/escalectl" status --library "$folder/library.sqlite" >/dev/null
"$bin/escale" --library "$folder/library.sqlite" --language fr --page fiche >"$folder/desk.log" 2>&1 &
desk=$!
pids="$desk $pids"
wait_for "^org.escale.Escale $desk focused"
python3 "$here/launcher.py" >"$folder/tokens" 2>"$folder/launcher.log" &
pids="$! $pids"
wait_for "^launcher .* focused"

# A second start with a token that nobody has given: it hands over and ends, and the window stays where it is.
XDG_ACTIVATION_TOKEN=0123456789abcdef0123456789abcdef start escale://fiche/e5ca1e0000000000000c0001 ||
    fail "a second start did not hand over"
sleep 1
windows | grep -q "^launcher .* focused" || fail "a made-up token brought a window forward"

# With the token of a press in another program it comes forward.
wtype -s 300 a
for _ in $(seq 50); do
    [ ! -s "$folder/tokens" ] || break
    sleep 0.1
done
token=$(head -1 "$folder/tokens")
[ -n "$token" ] || fail "the compositor gave no token: $(cat "$folder/launcher.log")"
XDG_ACTIVATION_TOKEN=$token start https://refugies.info/fr/demarche/e5ca1e0000000000000c0003 ||
    fail "a second start did not hand over"
wait_for "^org.escale.Escale $desk focused"
[ "$(windows | grep -c '^org.escale.Escale')" = 1 ] || fail "more than one window: $(windows)"
[ -z "$picture" ] || { sleep 1; grim "$picture"; }
echo "one window, links handed over, forward with a token and only with it"
