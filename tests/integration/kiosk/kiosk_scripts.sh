#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The scripts around the kiosk's process (packaging/kiosk), run as its units run them: the real escale reads the
# settings; the compositor and systemctl are stand-ins that write down how they were called.
#   kiosk_scripts.sh BUILD-FOLDER
set -eu
bin=$(cd "${1:?the build folder}/bin" && pwd)
scripts=$(cd "$(dirname "$0")/../../../packaging/kiosk" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
mkdir "$folder/state" "$folder/run" "$folder/stand-ins" "$folder/no-escale" "$folder/light" "$folder/light/panel"
for name in cage systemctl; do
    printf '#!/bin/sh\necho "%s $*" >>"%s/calls"\n' "$name" "$folder" >"$folder/stand-ins/$name"
    chmod 755 "$folder/stand-ins/$name"
done
printf '#!/bin/sh\nexit 139\n' >"$folder/no-escale/escale"
chmod 755 "$folder/no-escale/escale"
export XDG_RUNTIME_DIR="$folder/run" HOME="$folder/run"
with_escale=$folder/stand-ins:$bin:$PATH

failures=0
expect() { # WHAT WANTED GOT
    if [ "$2" != "$3" ]; then
        echo "FAILED $1: wanted '$2', got '$3'"
        failures=$((failures + 1))
    fi
}
settings() { printf '[kiosk]\nstate-directory=%s/state\n%s\n' "$folder" "$1" >"$folder/escale.ini"; }
choices() { if [ -n "$1" ]; then printf '%s\n' "$1" >"$folder/state/choices.ini"; else rm -f "$folder/state/choices.ini"; fi; }

# How cage is started after both files were read; the complaints are in $folder/log.
started() {
    rm -f "$folder/calls" "$folder/run/rotation"
    PATH=${1:-$with_escale} sh "$scripts/kiosk-rotation" "$folder/escale.ini" 2>"$folder/log"
    PATH=${1:-$with_escale} sh "$scripts/kiosk-session" "$folder/escale.ini" 2>>"$folder/log"
    cat "$folder/calls"
}
rest="-- escale --kiosk --config $folder/escale.ini"
turn() { # WHAT SETTINGS CHOICES WANTED-OPTIONS WORD-IN-THE-LOG(empty: silence)
    settings "$2"
    choices "$3"
    expect "$1" "cage -d $4$rest" "$(started)"
    if [ -n "$5" ]; then
        grep -q "$5" "$folder/log" || expect "$1, in the log" "$5" "$(cat "$folder/log")"
    else
        expect "$1, in the log" "" "$(cat "$folder/log")"
    fi
}

# --- the screen is turned as the settings say, and the kiosk starts whatever they say
turn "a value that is no rotation" "rotation=45" "" "" "kiosk/rotation"
turn "an option in disguise" "rotation=90 -s" "" "" "kiosk/rotation"
turn "a negative turn" "rotation=-90" "" "" "kiosk/rotation"
turn "a bad choice of the staff leaves the administrator's" "rotation=180" "[kiosk]
rotation=sideways" "-r -r " "kiosk/rotation"
turn "staff choices that are no settings file" "rotation=90" "$(printf '\001\002[[[')" "-r " ""
turn "no setting" "" "" "" ""
turn "turned by 0" "rotation=0" "" "" ""
turn "turned by 90" "rotation=90" "" "-r " ""
turn "turned by 180" "rotation=180" "" "-r -r " ""
turn "turned by 270" "rotation=270" "" "-r -r -r " ""
turn "the staff's choice lies over the settings file" "rotation=90" "[kiosk]
rotation=270" "-r -r -r " ""
turn "the staff's choice back to 0" "rotation=90" "[kiosk]
rotation=0" "" ""
choices ""
rm "$folder/escale.ini"
expect "no settings file" "cage -d $rest" "$(started)"
settings "rotation=90"
expect "an escale that crashes when asked" "cage -d $rest" "$(started "$folder/no-escale:$folder/stand-ins:$PATH")"
grep -q "rotation of the screen" "$folder/log" || expect "a crash is named in the log" "a sentence" "$(cat "$folder/log")"
printf '%s\n' -s >"$folder/run/rotation"
rm -f "$folder/calls"
PATH=$with_escale sh "$scripts/kiosk-session" "$folder/escale.ini"
expect "only a rotation becomes an option" "cage -d $rest" "$(cat "$folder/calls")"

# --- a touch falls where the picture is. The picture of a screen that hangs turned clockwise by 90 degrees has its upper
# left corner in the panel's lower left one (cage 0.1.4, measured); places are fractions of the sensor and of the page.
touched() { # ROTATION X Y: where on the page
    echo "$1" >"$folder/run/rotation"
    sh "$scripts/touch-matrix" "$folder/run/rotation" | sed 's/.*=//' |
        awk -v x="$2" -v y="$3" '{ print $1 * x + $2 * y + $3, $4 * x + $5 * y + $6 }'
}
expect "turned by 90, the panel's lower left corner" "0 0" "$(touched 90 0 1)"
expect "turned by 90, its upper left corner" "1 0" "$(touched 90 0 0)"
expect "turned by 180, its lower right corner" "0 0" "$(touched 180 1 1)"
expect "turned by 180, its lower left corner" "1 0" "$(touched 180 0 1)"
expect "turned by 270, its upper right corner" "0 0" "$(touched 270 1 0)"
expect "turned by 270, its lower right corner" "1 0" "$(touched 270 1 1)"
for word in 0 45 'x" PROGRAM="/bin/true'; do
    expect "not turned: what the device says of itself stays ($word)" "" "$(touched "$word" 0 0)"
done
expect "nothing was read yet" "" "$(sh "$scripts/touch-matrix" "$folder/run/none")"

# --- restart and power off: once, and only what was asked for
asked() {
    rm -f "$folder/calls"
    PATH=$with_escale sh "$scripts/kiosk-power" "$folder/state"
    cat "$folder/calls" 2>/dev/null || true
}
expect "nothing asked for" "" "$(asked)"
: >"$folder/state/reboot-requested"
expect "a restart" "systemctl --no-block reboot" "$(asked)"
expect "a restart is not repeated" "" "$(asked)"
: >"$folder/state/poweroff-requested"
expect "power off" "systemctl --no-block poweroff" "$(asked)"
: >"$folder/state/poweroff-requested"
: >"$folder/state/reboot-requested"
expect "both: one of them" "systemctl --no-block reboot" "$(asked)"
expect "both are taken up" "" "$(asked)"

# --- leaving: only where the administrator's file allows it
leave() {
    settings "$1"
    choices "$2"
    if PATH=${3:-$with_escale} sh "$scripts/kiosk-may-leave" "$folder/escale.ini" 2>"$folder/log"; then echo yes; else echo no; fi
}
expect "leaving is not allowed by default" no "$(leave "" "")"
grep -q allow-leave "$folder/log" || expect "a refusal says why" allow-leave "$(cat "$folder/log")"
expect "leaving is not allowed by a bad value" no "$(leave "allow-leave=perhaps" "")"
expect "the kiosk cannot allow itself to be left" no "$(leave "allow-leave=no" "[kiosk]
allow-leave=yes")"
expect "an escale that crashes allows nothing" no "$(leave "allow-leave=yes" "" "$folder/no-escale:$PATH")"
expect "leaving is allowed" yes "$(leave "allow-leave=yes" "")"

# --- the panel's light
light() {
    printf '%s\n' "$1" >"$folder/run/screen"
    timeout 5 sh "$scripts/kiosk-screen" "$folder/run/screen" "$folder/light" || echo "exit $?"
    cat "$folder/light/panel/bl_power"
}
echo 0 >"$folder/light/panel/bl_power"
expect "a word that means nothing" 0 "$(light "off; reboot")"
expect "an empty file" 0 "$(light "")"
expect "sleep" 4 "$(light sleep)"
expect "wake" 0 "$(light wake)"
rm "$folder/run/screen"
expect "nothing was ever said" "" "$(sh "$scripts/kiosk-screen" "$folder/run/screen" "$folder/light")"
rm -r "$folder/light/panel"
echo sleep >"$folder/run/screen"
expect "a monitor on a cable has no light to switch" "" \
    "$(sh "$scripts/kiosk-screen" "$folder/run/screen" "$folder/light" 2>&1)"

# --- a stick: mounted read only, looked at as escale-sync, let go when there are no fiches on it
stick=$folder/stick
mkdir "$folder/plugged"
cat >"$folder/stand-ins/mount" <<'END'
#!/bin/sh
echo "mount $*" >>"$CALLS"
for to in "$@"; do :; done
rmdir "$to" && ln -s "$PLUGGED" "$to"
END
cat >"$folder/stand-ins/umount" <<'END'
#!/bin/sh
echo "umount $*" >>"$CALLS"
for from in "$@"; do :; done
if [ -L "$from" ]; then rm "$from" && mkdir "$from"; fi
END
printf '#!/bin/sh\necho "blockdev $*" >>"$CALLS"\n' >"$folder/stand-ins/blockdev"
printf '#!/bin/sh\necho "setpriv $*" >>"$CALLS"\n[ -z "$SAID" ] || echo "$SAID"\nexit "$SAID_CODE"\n' >"$folder/stand-ins/setpriv"
chmod 755 "$folder/stand-ins"/*
plug() { # COMMAND DEVICE
    CALLS=$folder/calls PLUGGED=$folder/plugged SAID=${SAID-'{"known":true}'} SAID_CODE=${SAID_CODE-0} ESCALE_STICK=$stick \
        PATH=$folder/stand-ins:$PATH sh "$scripts/kiosk-stick" "$@"
}
told() { cat "$stick/$1" 2>/dev/null || echo nothing; }
rm -f "$folder/calls"
plug add /dev/sda1
expect "a stick without fiches is nothing to the kiosk" nothing "$(told stick)"
expect "it is let go" "umount -l $stick/mnt" "$(tail -1 "$folder/calls")"
expect "nothing on it was asked for" "" "$(grep setpriv "$folder/calls" || true)"
mkdir "$folder/plugged/escale"
echo index >"$folder/plugged/escale/index.escale"
rm -f "$folder/calls"
plug add /dev/sda1
expect "an edition is told" '{"known":true}' "$(told stick)"
expect "no block of it can be written" "blockdev --setro /dev/sda1" "$(head -1 "$folder/calls")"
for word in ro nosuid nodev noexec; do
    grep -qE "^mount -o [a-z,]*\b$word\b" "$folder/calls" || expect "mounted $word" yes no
done
grep -q 'setpriv --reuid escale-sync --regid escale .*timeout 60 escalectl inspect' "$folder/calls" ||
    expect "it is looked at by a user without rights" yes no
expect "the import finds it" index "$(cat "$stick/edition/index.escale")"
plug add /dev/sdb1
expect "a second one waits outside" /dev/sda1 "$(told device)"
plug remove /dev/sdb1
expect "its end is not the first one's" '{"known":true}' "$(told stick)"
plug import
expect "an import begins" running "$(told import)"
EXIT_STATUS=65 plug imported
expect "it failed" 65 "$(told import)"
EXIT_STATUS=0 plug imported
expect "it ended well" 0 "$(told import)"
plug remove /dev/sda1
for name in stick import edition device; do expect "pulled: $name" nothing "$(told "$name")"; done
if plug import 2>/dev/null; then expect "no import without a stick" refused begun; fi
EXIT_STATUS=74 plug imported
expect "pulled during the import" nothing "$(told import)"
SAID='' SAID_CODE=65 plug add /dev/sda1
expect "an index that is none" '{"known":false}' "$(told stick)"
plug remove /dev/sda1
SAID='{"known":false,"sequence":3}' SAID_CODE=65 plug add /dev/sda1
expect "somebody else's" '{"known":false,"sequence":3}' "$(told stick)"
plug remove /dev/sda1
printf '#!/bin/sh\nexit 32\n' >"$folder/stand-ins/mount"
plug add /dev/sda1
expect "a file system that nobody knows" nothing "$(told stick)"
rm "$folder/stand-ins/mount" "$folder/stand-ins/umount" "$folder/stand-ins/blockdev" "$folder/stand-ins/setpriv"
grep -q 'ID_BUS.*usb.*SYSTEMD_WANTS.*escale-stick@' "$scripts/escale-stick.rules" || expect "udev shows sticks" yes no
grep -q '^PrivateNetwork=yes' "$scripts/escale-import.service" || expect "an import has no network" yes no
if grep -E '^(Private|Protect|ReadOnly|ReadWrite|Inaccessible|TemporaryFileSystem|BindPaths|BindReadOnlyPaths)' "$scripts/escale-stick@.service"; then
    expect "the mount is seen by the others" "no namespace" "one of its own"
fi

# --- every script that a unit or a rule names is installed, and every unit
list=$scripts/../CMakeLists.txt
# shellcheck disable=SC2013 # words
for name in $(grep -hoE '/usr/libexec/escale/[a-z-]+' "$scripts"/*.service "$scripts"/*.rules | sed 's|.*/||' | sort -u); do
    [ -x "$scripts/$name" ] || expect "$name can be run" yes no
    grep -q "kiosk/$name" "$list" || expect "$name is installed" yes no
done
for unit in "$scripts"/*.service "$scripts"/*.path "$scripts"/*.timer; do
    grep -q "kiosk/$(basename "$unit")" "$list" || expect "$(basename "$unit") is installed" yes no
done
for unit in "$scripts"/*.path; do
    for script in postinst prerm postrm; do
        grep -q "$(basename "$unit")" "$scripts/../debian/$script" || expect "$(basename "$unit") in $script" yes no
    done
done

# --- purge leaves nothing of the kiosk's: not the PIN, not the key of the feed, under whatever name it lies there
purge() { # WORD ROOT
    mkdir -p "$2/etc/escale" "$2/var/lib/escale" "$2/var/lib/escale-kiosk" "$2/etc/other"
    for file in etc/escale/pin etc/escale/site-secret etc/escale/feed.key var/lib/escale/library.sqlite \
        var/lib/escale-kiosk/pin-tries etc/other/kept; do
        echo secret >"$2/$file"
    done
    PATH=$folder/stand-ins:$PATH DPKG_ROOT=$2 sh -e "$scripts/../debian/postrm" "$1"
    (cd "$2" && find . -type f | sort | tr '\n' ' ')
}
printf '#!/bin/sh\nexit 0\n' >"$folder/stand-ins/deb-systemd-helper"
chmod 755 "$folder/stand-ins/deb-systemd-helper"
expect "purge removes PIN and key" "./etc/other/kept " "$(purge purge "$folder/purged")"
expect "removal without purge keeps them" 6 "$(purge remove "$folder/removed" | wc -w)"

# --- the keys of the console: every handle of logind.conf(5) does nothing, no prompt but the one that was asked for
setting() { sed -n "s/^$2 *= *//p" "$scripts/$1"; }
for handle in PowerKey PowerKeyLongPress RebootKey RebootKeyLongPress SuspendKey SuspendKeyLongPress HibernateKey \
    HibernateKeyLongPress LidSwitch LidSwitchExternalPower LidSwitchDocked; do
    expect "Handle$handle" ignore "$(setting logind.conf "Handle$handle")"
done
expect "consoles with a prompt" 0 "$(setting logind.conf NAutoVTs)"
expect "a console kept for a prompt" 0 "$(setting logind.conf ReserveVT)"
expect "SysRq" 0 "$(setting sysctl.conf kernel.sysrq)"
expect "Ctrl-Alt-Del, many times" none "$(setting system.conf CtrlAltDelBurstAction)"
grep -q 'mask ctrl-alt-del.target' "$scripts/../debian/postinst" || expect "Ctrl-Alt-Del is masked" yes no
condition=$(setting getty.conf ConditionPathExists)
grep -q "mkdir -p $condition\$" "$scripts/escale-leave.service" || expect "the leave unit allows a prompt" yes no
grep -q "^ExecStartPre=.*rm -rf $condition\$" "$scripts/escale-kiosk.service" || expect "the kiosk's start ends that" yes no
for file in logind.conf sysctl.conf system.conf getty.conf; do
    grep -q "kiosk/$file" "$list" || expect "$file is installed" yes no
done

# --- the console's keys lose every meaning, and get back what they had
for name in dumpkeys loadkeys; do
    printf '#!/bin/sh\necho "%s $*" >>"%s/calls"\n' "$name" "$folder" >"$folder/stand-ins/$name"
    chmod 755 "$folder/stand-ins/$name"
done
printf '#!/bin/sh\necho "keycode 60 = F2"\n' >"$folder/stand-ins/dumpkeys"
printf '#!/bin/sh\n[ "$2" = - ] && cat >"%s/map" || cp "$2" "%s/map"\n' "$folder" "$folder" >"$folder/stand-ins/loadkeys"
keys() { PATH=$folder/stand-ins:$PATH sh "$scripts/kiosk-keys" "$1" "$folder/run"; }
keys on
expect "nothing to give back" no "$([ -e "$folder/map" ] && echo yes || echo no)"
keys off
expect "one map only: no key with Alt, Ctrl or Shift" "keymaps 0" "$(grep -v '^keycode' "$folder/map")"
expect "every key is void" 255 "$(grep -c '^keycode [0-9]* = VoidSymbol$' "$folder/map")"
keys off
keys on
expect "what was there before the first time" "keycode 60 = F2" "$(cat "$folder/map")"

# --- the image: asks no neighbour for names, answers none; out go the feed, names, time, addresses and apt's downloads, each by its own user
root=$scripts/../image/root/etc
for file in systemd/resolved.conf.d/escale.conf systemd/network/wired.network; do
    for word in LLMNR MulticastDNS; do expect "$word in $file" no "$(sed -n "s/^$word *= *//p" "$root/$file")"; done
done
filter() { # CHAIN: its lines
    sed -n "/chain $1 {/,/^[[:space:]]*}\$/p" "$root/nftables.conf"
}
for chain in input forward output; do
    filter $chain | grep -q 'policy drop;' || expect "$chain drops what nothing lets through" yes no
done
expect "who may go out, and where" "_apt tcp { 80, 443 }
escale-sync tcp @feed_ports
systemd-network udp { 67, 547 }
systemd-resolve tcp 53
systemd-resolve udp 53
systemd-timesync udp 123" "$(filter output | sed -nE 's/^.*skuid "([a-z_-]+)" (tcp|udp) dport (.*) accept$/\1 \2 \3/p' | sort)"
expect "nothing else goes out but neighbours' talk" 2 "$(filter output | grep accept | grep -cv skuid)"
expect "no port is open" "" "$(filter input | grep -E 'tcp|dport' | grep -vE 'udp sport (67|547) udp dport (68|546)')"

# --- the image: the packet filter learns the port of the feed, and nothing else from a settings file
image=$scripts/../image/root/usr/lib/escale
printf '#!/bin/sh\ncat\n' >"$folder/stand-ins/nft"
chmod 755 "$folder/stand-ins/nft"
ports() {
    printf '%b' "$1" >"$folder/escale.ini"
    PATH=$folder/stand-ins:$PATH sh "$image/firewall" "$folder/escale.ini" | sed -n 's/^add element.*{ \(.*\) }$/\1/p'
}
expect "no feed" "443" "$(ports '[kiosk]\nidle-seconds=90\n')"
expect "a feed on the usual port" "443" "$(ports '[feed]\nurl=https://api.example.org\n')"
expect "a feed on another port" "443, 8443" "$(ports '[feed]\nurl=https://api.example.org:8443/v2\n')"
expect "an address with colons" "443, 8443" "$(ports '[feed]\nurl=https://[2001:db8::1]:8443\n')"
expect "the url of another group" "443" "$(ports '[kiosk]\nurl=https://api.example.org:22\n')"
expect "a comment" "443" "$(ports '[feed]\n;url=https://api.example.org:22\n')"
expect "rules in disguise" "443" "$(ports '[feed]\nurl=https://api.example.org:22 }; flush ruleset; #\n')"
expect "a port in a path" "443" "$(ports '[feed]\nurl=https://api.example.org/a:22/\n')"

# --- the image: a nightly update is newer than what runs, whatever the clock says
printf '#!/bin/sh\necho 202611300300\n' >"$folder/stand-ins/date"
chmod 755 "$folder/stand-ins/date"
version() { PATH=$folder/stand-ins:$PATH sh -c '. "$0/system-partition"; version $1' "$image" "$1"; }
expect "the first image" 202611300300 "$(version "")"
expect "an update after it" 202611300300 "$(version 202611290300)"
expect "an update by a clock that is behind" 202701010001 "$(version 202701010000)"
rm "$folder/stand-ins/date"

# --- the image: from the first program on no key means anything
expect "Ctrl-Alt-Del and SysRq, before any file is read" \
    "sysctl.kernel.cad_pid=2 sysctl.kernel.ctrl-alt-del=0 sysctl.kernel.sysrq=0" \
    "$(sh -c '. "$0/system-partition"; entry a 1 2 3 4 5' "$image" | tr ' ' '\n' | grep '^sysctl' | sort | paste -sd ' ')"
initial=$scripts/../image/root/etc/initramfs-tools
(
    sed -n '/^void_keys()/,/^}/p' "$initial/hooks/escale"
    echo void_keys
) | sh >"$folder/void"
expect "the kernel's tables: plain, Shift, AltGr, Ctrl, Alt and two together" "0 1 2 4 5 8 12" "$(
    tail -c +8 "$folder/void" | head -c 256 | od -An -v -tu1 -w1 | awk '$1 == 1 { print NR - 1 }' | paste -sd " "
)"
expect "the size of busybox' map: seven tables of 128 keys" 2055 "$(wc -c <"$folder/void")"
expect "each of their keys is none" 896 "$(tail -c 1792 "$folder/void" | od -An -v -tx2 --endian=little -w2 | grep -c ' 0200')"

# --- the image: a state that can be mounted and not read; a folder that was lost
mkdir -p "$folder/root/state/library" "$folder/root/etc/escale" "$folder/root/usr/lib/escale" "$folder/root/var/lib/escale"
printf 'library /var/lib/escale\nsettings /etc/escale\n' >"$folder/root/usr/lib/escale/state-folders"
echo default >"$folder/root/etc/escale/escale.ini"
state() { # CALL: of the start's functions; a mount is told
    (
        sed '/^mountroot()/,$d' "$initial/scripts/escale"
        echo 'mount() { echo "${4##*/root}"; }'
        echo "rootmnt='$folder/root'; $1"
    ) | sh
}
expect "a state folder that cannot be read" no "$(state 'kept_can_be_read && echo yes || echo no')"
expect "all are bound" "/var/lib/escale /etc/escale" "$(state bind_state | paste -sd " ")"
expect "the one that was lost is as the image had it" default "$(cat "$folder/root/state/settings/escale.ini")"
expect "they can be read now" yes "$(state 'kept_can_be_read && echo yes || echo no')"

# --- the image: of the packages that lie there, the kiosk's own
mkdir -p "$folder/there/build/packages"
for name in escale escale-kiosk escale-voices escale-publisher; do : >"$folder/there/build/packages/${name}_1.deb"; done
expect "a kiosk does not publish" "escale escale-kiosk escale-voices" "$(
    cd "$folder/there"
    eval "$(grep '^ours=' "$scripts/../image/build-image.sh")"
    # shellcheck disable=SC2154 # set by that line
    for file in $ours; do basename "$file" _1.deb; done | sort | paste -sd " "
)"

if command -v shellcheck >/dev/null; then
    shellcheck "$scripts"/kiosk-* "$scripts/touch-matrix" "$image/firewall" "$image/proven" || failures=$((failures + 1))
fi
[ "$failures" = 0 ] || exit 1
echo "the kiosk's scripts do what they say"
