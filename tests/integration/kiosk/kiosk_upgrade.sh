#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/kiosk/kiosk-upgrade against a machine of stand-ins: apt, dpkg's lists, the clock and the new program's
# self-test. Versions are compared by the real dpkg. Every case begins with 1.2.0 installed, its packages at hand, and an
# archive that has 1.2.0, 1.3.0 and 1.4.0.
#   kiosk_upgrade.sh
set -eu
script=$(cd "$(dirname "$0")/../../../packaging/kiosk" && pwd)/kiosk-upgrade
real=$(command -v dpkg)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
bin=$folder/bin
mkdir "$bin"
export WORLD="$folder/world" REAL_DPKG="$real"

cat >"$bin/apt-get" <<'END'
#!/bin/sh
echo "apt-get $*" >>"$WORLD/calls"
[ ! -e "$WORLD/no-archive" ] || exit 100
case " $* " in
    *" update "*) exit 0 ;;
    *" download "*)
        for what in "$@"; do :; done
        [ -e "$WORLD/no-old" ] || printf 'Package: %s\nVersion: %s\n' "${what%=*}" "${what#*=}" >"${what%=*}_${what#*=}_all.deb"
        exit 0 ;;
    *" -s "*)
        for what in "$@"; do case $what in *=[0-9]*) echo "Inst ${what%=*} [1.2.0] (${what#*=} stable)" ;; esac; done
        cat "$WORLD/also" 2>/dev/null
        exit 0 ;;
    *" --download-only "*) [ ! -e "$WORLD/no-download" ] || exit 100; exit 0 ;;
esac
for what in "$@"; do
    case $what in *=[0-9]*) ;; *) continue ;; esac
    echo "${what#*=}" >"$WORLD/installed/${what%=*}"
    [ ! -e "$WORLD/power" ] || kill -9 "$PPID" $$ # after the first package
done
[ ! -e "$WORLD/broken-apt" ] || exit 100
END
cat >"$bin/apt-cache" <<'END'
#!/bin/sh
sed "s/^/ $2 | /; s/\$/ | https:\/\/packs.example.org stable\/main amd64 Packages/" "$WORLD/archive/$2" 2>/dev/null
END
cat >"$bin/dpkg" <<'END'
#!/bin/sh
[ "$1" != --compare-versions ] || exec "$REAL_DPKG" "$@"
echo "dpkg $*" >>"$WORLD/calls"
case " $* " in
    *" -i "*)
        [ ! -e "$WORLD/no-dpkg" ] || exit 1
        for file in "$@"; do
            case $file in *.deb) sed -n 's/^Version: //p' "$file" >"$WORLD/installed/$(sed -n 's/^Package: //p' "$file")" ;; esac
        done ;;
esac
END
cat >"$bin/dpkg-query" <<'END'
#!/bin/sh
for package in "$@"; do :; done
[ -s "$WORLD/installed/$package" ] && echo "ii $(cat "$WORLD/installed/$package")"
END
printf '#!/bin/sh\n[ -s "$2" ] && cat "$2"\n' >"$bin/dpkg-deb"
# The self-test of whatever is installed: versions in `bad` do not work.
cat >"$bin/setpriv" <<'END'
#!/bin/sh
echo "setpriv $*" >>"$WORLD/calls"
case " $* " in *" --reuid escale-kiosk "*"escale --self-test "*) ;; *) exit 3 ;; esac
! grep -qx "$(cat "$WORLD/installed/escale")" "$WORLD/bad" 2>/dev/null
END
printf '#!/bin/sh\ncat "$WORLD/time"\n' >"$bin/date"
printf '#!/bin/sh\n' >"$bin/sync"
chmod 755 "$bin"/*

failures=0
expect() { # WHAT WANTED GOT
    if [ "$2" != "$3" ]; then
        echo "FAILED $1: wanted '$2', got '$3'"
        failures=$((failures + 1))
    fi
}
machine() { # a new one
    rm -rf "$WORLD"
    mkdir -p "$WORLD/installed" "$WORLD/archive" "$WORLD/state" "$WORLD/kiosk"
    for package in escale escale-kiosk escale-voices; do
        echo 1.2.0 >"$WORLD/installed/$package"
        printf '%s\n' 1.4.0 1.3.0 1.2.0 >"$WORLD/archive/$package"
    done
    echo 03:00 >"$WORLD/time"
    orders "version=1.3.0" "from=02:00" "until=05:00"
}
orders() { { echo '[kiosk]' && echo 'idle-seconds=90' && echo '[update]' && printf '%s\n' "$@"; } >"$WORLD/fleet.ini"; }
upgrade() { # MODE: its exit code is not looked at; what it did is
    PATH=$bin:$PATH sh "$script" "$1" "$WORLD/fleet.ini" "$WORLD/state" "$WORLD/kiosk" >>"$WORLD/log" 2>&1 || true
}
state() { cat "$WORLD/state/state" 2>/dev/null || echo nothing; }
now() { for package in escale escale-kiosk escale-voices; do printf '%s ' "$(cat "$WORLD/installed/$package")"; done; }
installs() { grep '^apt-get .* install ' "$WORLD/calls" 2>/dev/null | grep -cv -e ' -s ' -e ' --download-only ' || true; }
old="1.2.0 1.2.0 1.2.0 "
new="1.3.0 1.3.0 1.3.0 "

# --- the name of a version comes from another user's file: what is not exactly one is none, and nothing is asked
for value in "" "1.3.0; reboot" "\$(reboot)" "1.3.0 escale-kiosk-" "-o=Dir::Etc=/tmp" "1" "1.3.0-1" "1.3.0/stable" "99999.1" "latest" "../1.3"; do
    machine
    orders "version=$value"
    upgrade now
    expect "a version that is none: $value" "nothing $old" "$(state) $(now)"
    expect "nobody is asked: $value" no "$([ -e "$WORLD/calls" ] && echo yes || echo no)"
done
machine
printf '[kiosk]\nversion=1.3.0\n[other]\nversion=1.3.0\n' >"$WORLD/fleet.ini"
upgrade now
expect "the version of another group" "$old" "$(now)"
rm "$WORLD/fleet.ini"
upgrade now
expect "no settings of a fleet" "$old" "$(now)"

# --- never an older one, never another than the named one
machine
orders "version=1.1.0"
echo 1.1.0 >>"$WORLD/archive/escale"
upgrade now
expect "an older version" "$old" "$(now)"
machine
echo 1.5.0 >"$WORLD/installed/escale-voices"
upgrade now
expect "one of the packages is newer already" "1.3.0 1.3.0 1.5.0 " "$(now)"
machine
orders "version=1.3.1"
upgrade now
expect "a version that the archive has not" "missing 1.3.1 $old" "$(state) $(now)"
expect "nothing is installed in its place" 0 "$(installs)"
machine
echo 1.3.0-2 >"$WORLD/archive/escale"
upgrade now
expect "a revision of the named version is it" "1.3.0-2 1.3.0 1.3.0 " "$(now)"
upgrade now
expect "and nobody goes back from it" "installed 1.3.0 1.3.0-2 1.3.0 1.3.0 " "$(state) $(now)"
machine
printf '1.30\n1x3.0\n1.3.0.1\n' >"$WORLD/archive/escale"
upgrade now
expect "numbers that only look like it" "missing 1.3.0 $old" "$(state) $(now)"

# --- by day it is only looked for, once; in the hours it is installed
machine
echo 14:00 >"$WORLD/time"
upgrade night
expect "by day" "there 1.3.0 $old" "$(state) $(now)"
upgrade night
expect "the archive is asked once" 1 "$(grep -c update "$WORLD/calls")"
for time in 01:59 05:00; do
    echo $time >"$WORLD/time"
    upgrade night
    expect "at $time" "$old" "$(now)"
done
echo 02:00 >"$WORLD/time"
upgrade night
expect "in its hours" "installed 1.3.0 $new" "$(state) $(now)"
grep -q 'apt-get .*--only-upgrade .*--no-remove .*install escale=1.3.0 escale-kiosk=1.3.0 escale-voices=1.3.0$' "$WORLD/calls" ||
    expect "exactly these, exactly that version" yes no
machine
orders version=1.3.0 from=22:30 until=04:00
for time in 22:29 04:00 12:00; do
    echo $time >"$WORLD/time"
    upgrade night
    expect "over midnight, at $time" "$old" "$(now)"
done
echo 23:00 >"$WORLD/time"
upgrade night
expect "over midnight, in its hours" "$new" "$(now)"
machine
orders version=1.3.0 from=25:99 until=never
echo 12:00 >"$WORLD/time"
upgrade night
expect "hours that are none: those of the house" "$old" "$(now)"

# --- the staff ask: at once, once
machine
echo 14:00 >"$WORLD/time"
: >"$WORLD/kiosk/update-requested"
upgrade now
expect "the staff asked" "installed 1.3.0 $new" "$(state) $(now)"
expect "the wish is taken up" no "$([ -e "$WORLD/kiosk/update-requested" ] && echo yes || echo no)"
machine
echo "1.4.0" >"$WORLD/kiosk/update-requested"
upgrade now
expect "what is in the wish means nothing" "$new" "$(now)"

# --- a package that is not installed stays so; one that the archive has not got stays as it is
machine
rm "$WORLD/installed/escale-voices"
upgrade now
expect "no package is added" no "$([ -e "$WORLD/installed/escale-voices" ] && echo yes || echo no)"
machine
rm "$WORLD/archive/escale-voices"
upgrade now
expect "two of three" "1.3.0 1.3.0 1.2.0 " "$(now)"

# --- nothing but ours
machine
echo "Inst libqt6core6 [6.4.2] (6.6.0 stable)" >"$WORLD/also"
upgrade now
expect "it would change another package" "needs-others 1.3.0 $old" "$(state) $(now)"
machine
echo "Remv cage [0.1.4]" >"$WORLD/also"
upgrade now
expect "it would remove one" "needs-others 1.3.0 $old" "$(state) $(now)"

# --- without a way back nothing begins
machine
: >"$WORLD/no-old"
upgrade now
expect "no package of before" "no-way-back 1.3.0 $old" "$(state) $(now)"
expect "nothing was begun" 0 "$(installs)"
mkdir -p "$WORLD/state/debs"
for package in escale escale-kiosk escale-voices; do
    printf 'Package: %s\nVersion: 1.1.0\n' $package >"$WORLD/state/debs/${package}_1.2.0_all.deb"
done
upgrade now
expect "a file that is another version than its name says" "no-way-back 1.3.0 $old" "$(state) $(now)"
for package in escale escale-kiosk escale-voices; do
    printf 'Package: %s\nVersion: 1.2.0\n' $package >"$WORLD/state/debs/${package}_1.2.0_all.deb"
done
upgrade now
expect "the packages are at hand after all" "installed 1.3.0 $new" "$(state) $(now)"

# --- a new program that does not work goes, and does not come again; the next version does
machine
echo 1.3.0 >"$WORLD/bad"
upgrade night
expect "back to what was there" "back 1.3.0 $old" "$(state) $(now)"
before=$(installs)
upgrade night
upgrade now
expect "not tried again" "$before $old" "$(installs) $(now)"
orders version=1.4.0
upgrade night
expect "the next version is" "installed 1.4.0 1.4.0 1.4.0 1.4.0 " "$(state) $(now)"
machine
echo 1.3.0 >"$WORLD/bad"
: >"$WORLD/no-dpkg"
upgrade night
expect "a way back that fails says so" "back 1.3.0" "$(state)"
grep -q 'could not be put back' "$WORLD/log" || expect "in the log" yes no

# --- apt fails, the power goes
machine
: >"$WORLD/no-archive"
upgrade night
expect "no archive at all" "failed 1.3.0 $old" "$(state) $(now)"
rm "$WORLD/no-archive"
upgrade night
expect "the next hour tries again" "installed 1.3.0 $new" "$(state) $(now)"
machine
: >"$WORLD/no-download"
upgrade night
expect "cut off while fetching" "failed 1.3.0 $old" "$(state) $(now)"
machine
: >"$WORLD/broken-apt"
upgrade night
expect "apt complains, and all is there and works" "installed 1.3.0 $new" "$(state) $(now)"
machine
: >"$WORLD/power"
upgrade night
expect "the power goes between two packages" "running 1.3.0 1.3.0 1.2.0 1.2.0 " "$(state) $(now)"
rm "$WORLD/power" "$WORLD/fleet.ini" # and the settings with it
upgrade night
expect "the next start puts them back, together" "back 1.3.0 $old" "$(state) $(now)"

# --- two at once
machine
mkdir -p "$WORLD/state"
(
    exec 9>"$WORLD/state/lock"
    flock 9
    upgrade now
    expect "another one is at work" "$old" "$(now)"
)

if command -v shellcheck >/dev/null; then shellcheck "$script" || failures=$((failures + 1)); fi
[ "$failures" = 0 ] || exit 1
echo "the program is brought to the named version, or stays"
