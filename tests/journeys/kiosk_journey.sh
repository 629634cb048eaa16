#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The kiosk as its packages install it, in a root of its own: the settings in /etc/escale, a PIN, a sync started as its
# unit starts it, and the kiosk on the library of that sync, as kiosk-session starts it: in a picture, and as a screen
# reader hears it.
#   kiosk_journey.sh BUILD-FOLDER
# With the rights for it (root, mount namespaces) the programs see that root as /; otherwise the paths of the units are
# looked up below it. Debian packages: as readme_journey.sh. Exit 77 when one is missing.
# shellcheck disable=SC2154 # set by what is sourced
set -eu
source=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "${1:?the build folder}" && pwd)
# shellcheck source=journey.sh
. "$source/tests/journeys/journey.sh"
need Xvfb xdotool curl cmake
need_accessibility
folder=$(mktemp -d /tmp/escale-journey.XXXXXX)
cleanup_kiosk() {
    [ ! -f "$folder/window" ] || kill "$(cat "$folder/window")" 2>/dev/null || true
    cleanup
}
trap cleanup_kiosk EXIT INT TERM
root=$folder/root
export HOME="$folder" LANG=C.UTF-8 TZ=UTC
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_RUNTIME_DIR ESCALE_LIBRARY ESCALE_SITE_SECRET 2>/dev/null || true

for component in escale escale-kiosk; do
    DESTDIR="$root" cmake --install "$build" --prefix /usr --component "$component" --strip >"$folder/install.log" 2>&1 ||
        fail "$component cannot be installed: $(tail -3 "$folder/install.log")"
done
units=$root/usr/lib/systemd/system
# What systemd does before the first start (tmpfiles.conf).
# shellcheck disable=SC2013 # words
for state in $(awk '$1 == "d" { print $2 }' "$root/usr/lib/tmpfiles.d/escale-kiosk.conf"); do mkdir -p "$root$state"; done
mkdir -p "$root/run/escale-kiosk" "$root/tmp" "$root/stand-ins"
chmod 700 "$root/run/escale-kiosk"
# The compositor and the trouble with it are elsewhere (kiosk_visit.sh): here it only starts its child.
cat >"$root/stand-ins/cage" <<'CAGE'
#!/bin/sh
while [ "$1" != -- ]; do shift; done
shift
exec "$@" $ESCALE_JOURNEY
CAGE
chmod 755 "$root/stand-ins/cage"

if [ "$(id -u)" = 0 ] && unshare -m true 2>/dev/null; then
    # The system's libraries, fonts and devices, and nothing of its settings or its homes.
    cat >"$folder/enter" <<'ENTER'
set -eu
root=$1
shift
for place in bin sbin lib lib32 lib64 libx32; do
    [ ! -L "/$place" ] || [ -L "$root/$place" ] || ln -s "$(readlink "/$place")" "$root/$place"
done
for place in /usr/lib/*-linux-gnu /usr/lib64 /usr/share/fonts /usr/share/espeak-ng-data /usr/share/X11 /usr/share/qt6 \
    /etc/fonts /etc/ld.so.cache /dev /proc /tmp; do
    [ -e "$place" ] || continue
    if [ -d "$place" ]; then mkdir -p "$root$place"; else mkdir -p "$root$(dirname "$place")" && : >"$root$place"; fi
    mount --rbind "$place" "$root$place"
done
for tool in sh env rm; do
    [ -e "$root/usr/bin/$tool" ] || : >"$root/usr/bin/$tool"
    mount --bind "$(readlink -f "/usr/bin/$tool")" "$root/usr/bin/$tool"
done
exec chroot "$root" "$@"
ENTER
    inside() { unshare -m sh "$folder/enter" "$root" "$@"; }
    within() { cat; }
    below=
else
    echo "no namespaces here: the paths of the units are looked up below $root"
    inside() { env "$@"; }
    within() { sed -E "s#(^|[ =])/(usr/bin|usr/libexec|etc|var|run)/#\\1$root/\\2/#g"; }
    below=$root
fi
words_of() { # UNIT KEY
    sed -n "s/^$2=//p" "$units/$1" | within
}

start_screen 1080 1920
start_accessibility
start_feed "$build/bin/escale-feedserver" "$source/resources/sample"
: >"$folder/nothing"

# --- the lines of the README, in this root
readme_block "A kiosk" 1 >"$folder/block"
grep -q '^editor /etc/escale/escale.ini' "$folder/block" || fail "the README names other settings"
grep -q '^escalectl pin' "$folder/block" || fail "the README sets no PIN"
settings=$root/etc/escale/escale.ini
grep -q ";url=$asked" "$settings" || fail "the settings of the package no longer show where the feed is set"
key_file=$(sed -n 's/^;secret-file=//p' "$settings" | within)
printf '%s\n' "$key" >"$root${key_file#"$below"}"
chmod 600 "$root${key_file#"$below"}"
sed -i "s|^;url=.*|url=$feed|; s|^;secret-file=.*|secret-file=$key_file|" "$settings"
[ -z "$below" ] || printf 'pin-file=%s/etc/escale/pin\nstate-directory=%s/var/lib/escale-kiosk\n' "$below" "$below" >>"$settings"
config=$(echo /etc/escale/escale.ini | within)
ctl=$(echo /usr/bin/escalectl | within)
printf '481516\n481516\n' | inside "$ctl" pin --config "$config" >"$folder/program.log" 2>&1 ||
    fail "escalectl pin: $(cat "$folder/program.log")"
[ -s "$root/etc/escale/pin" ] || fail "no PIN was stored"

# --- the sync, as its unit starts it
# shellcheck disable=SC2046 # words, as systemd splits them
inside /usr/bin/env $(words_of escale-sync.service Environment) $(words_of escale-sync.service ExecStart) >"$folder/program.log" 2>&1 ||
    fail "the sync of the unit: $(cat "$folder/program.log")"
[ -s "$root/var/lib/escale/library.sqlite" ] || fail "the sync filled another library"
inside "$ctl" where --json --config "$config" --library "$(echo /var/lib/escale/library.sqlite | within)" >"$folder/where"
for place in "\"settings\":\"$config\"" "\"kioskLogs\":\"$below/var/lib/escale-kiosk/log\""; do
    grep -q "$place" "$folder/where" || fail "escalectl where: $(cat "$folder/where")"
done

# --- the kiosk, on the library its unit names
fiche=$(head -1 "$folder/ids")
head -1 "$folder/titles" >"$folder/title"
kiosk() { # ARGUMENTS of escale, after those of kiosk-session
    # shellcheck disable=SC2046 # words
    inside /usr/bin/env $(words_of escale-kiosk.service Environment | grep -v QT_QPA_PLATFORM) \
        PATH="$below/stand-ins:$below/usr/bin:/usr/bin:/bin" QT_QPA_PLATFORM=xcb ESCALE_JOURNEY="$*" \
        "$(words_of escale-kiosk.service ExecStart)" "$config"
}
kiosk --page fiche --open "$fiche" --language fr --density 96 --screenshot /tmp/"$(basename "$folder")"/kiosk.png \
    >"$folder/program.log" 2>&1 || fail "the picture of the kiosk: $(cat "$folder/program.log")"
"$python" - "$folder/kiosk.png" <<'PICTURE' || fail "the picture is not one of a kiosk"
import struct, sys
head = open(sys.argv[1], "rb").read(24)
sys.exit(head[:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack(">II", head[16:24]) != (1080, 1920))
PICTURE
kiosk --page fiche --open "$fiche" --language fr --density 96 >"$folder/program.log" 2>&1 &
pids="$! $pids"
window_shows "$folder/title" "$folder/nothing" "the kiosk does not show what its sync has fetched"
close_window
[ -s "$root/var/lib/escale-kiosk/log" ] || fail "the kiosk's log is not where it is said to be"
echo "the kiosk's root: PIN, sync, picture and window, all under /etc/escale and /var/lib"
