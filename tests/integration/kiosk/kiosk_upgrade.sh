#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/kiosk/kiosk-upgrade against a machine of stand-ins: apt, dpkg's lists, the clock, the units, the library's
# schema and the new program's self-test. Versions are compared by the real dpkg. Every case begins with 1.2.0 installed,
# its packages at hand, and an archive that has 1.2.0, 1.3.0 and 1.4.0, each with a schema of its own.
#   kiosk_upgrade.sh
set -eu
script=$(cd "$(dirname "$0")/../../../packaging/kiosk" && pwd)/kiosk-upgrade
real=$(command -v dpkg)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
bin=$folder/bin
mkdir "$bin"
REAL_FLOCK=$(command -v flock)
export WORLD="$folder/world" REAL_DPKG="$real" REAL_FLOCK

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
        for what in "$@"; do case $what in escale*=[0-9]*) echo "Inst ${what%=*} [1.2.0] (${what#*=} stable)" ;; esac; done
        cat "$WORLD/also" 2>/dev/null
        exit 0 ;;
    *" --download-only "*) [ ! -e "$WORLD/no-download" ] || exit 100; exit 0 ;;
esac
[ ! -e "$WORLD/no-install" ] || exit 100
for what in "$@"; do
    case $what in escale*=[0-9]*) ;; *) continue ;; esac
    echo "${what#*=}" >"$WORLD/installed/${what%=*}"
    [ ! -e "$WORLD/power" ] || kill -9 "$PPID" $$ # after the first package
    [ "${what%=*}" != escale-kiosk ] || postinst "${what#*=}"
done
[ ! -e "$WORLD/power-late" ] || kill -9 "$PPID" $$ # before the self-test
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
        times=$(cat "$WORLD/no-dpkg" 2>/dev/null || echo 0) # that it is locked
        [ "$times" = 0 ] || { echo $((times - 1)) >"$WORLD/no-dpkg" && exit 2; }
        ok=0
        for file in "$@"; do
            case $file in *.deb) ;; *) continue ;; esac
            package=$(sed -n 's/^Package: //p' "$file")
            version=$(sed -n 's/^Version: //p' "$file")
            echo "$version" >"$WORLD/installed/$package"
            if [ "$package" = escale-kiosk ] && ! postinst "$version"; then
                : >"$WORLD/installed/$package" # half configured
                ok=1
            fi
        done
        exit $ok ;;
    *" --configure "*) [ ! -e "$WORLD/configures" ] || cp "$WORLD/configures"/* "$WORLD/installed" ;;
esac
END
# What packaging/debian/postinst does: escalectl status, which brings the library to its schema or does not read it, and
# the units.
cat >"$bin/postinst" <<'END'
#!/bin/sh
[ -z "$(ls "$WORLD/active")" ] || : >"$WORLD/written-to" # the library may be written while its schema changes
touch "$WORLD/active/escale-sync.timer" "$WORLD/active/escale-sync.path" "$WORLD/active/escale-import.path"
schema=$(echo "$1" | cut -d. -f2)
[ "$(cat "$WORLD/library/library.sqlite" 2>/dev/null || echo 0)" -le "$schema" ] || exit 75
[ "$(cat "$WORLD/library/library.sqlite" 2>/dev/null)" != "$schema" ] || exit 0
echo "$schema" >"$WORLD/library/library.sqlite"
echo "pages of schema $schema" >"$WORLD/library/library.sqlite-wal"
END
cat >"$bin/systemctl" <<'END'
#!/bin/sh
echo "systemctl $*" >>"$WORLD/calls"
case $1 in
    is-active) if [ -s "$WORLD/active/$2" ]; then cat "$WORLD/active/$2"; exit 3; elif [ -e "$WORLD/active/$2" ]; then echo active; else echo inactive; exit 3; fi ;;
    stop) shift && cd "$WORLD/active" && rm -f "$@" ;;
    --no-block) shift 2 && cd "$WORLD/active" && touch "$@" ;;
esac
END
# The lock of another run, which has ended by the time that somebody waits for it.
cat >"$bin/flock" <<'END'
#!/bin/sh
case "$(cat "$WORLD/locked" 2>/dev/null) $1" in "yes -n") exit 1 ;; esac
rm -f "$WORLD/locked"
exec "$REAL_FLOCK" "$@"
END
printf '#!/bin/sh\necho "sleep $*" >>"$WORLD/calls"\n' >"$bin/sleep"
printf '#!/bin/sh\necho Avail && cat "$WORLD/free"\n' >"$bin/df"
cat >"$bin/dpkg-query" <<'END'
#!/bin/sh
for package in "$@"; do :; done
[ -s "$WORLD/installed/$package" ] && echo "ii $(cat "$WORLD/installed/$package")"
END
cat >"$bin/dpkg-deb" <<'END'
#!/bin/sh
[ -s "$2" ] || exit 2
case $1 in
    -f) grep -E '^(Package|Version): ' "$2" ;;
    --fsys-tarfile) ! grep -q '^cut off$' "$2" ;; # the head is whole, the files are not
esac
END
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
    mkdir "$WORLD/active" "$WORLD/library"
    touch "$WORLD/active/escale-sync.timer" "$WORLD/active/escale-sync.path" "$WORLD/active/escale-import.path"
    echo 2 >"$WORLD/library/library.sqlite"
    echo "pages of schema 2" >"$WORLD/library/library.sqlite-wal"
    echo "index of them" >"$WORLD/library/library.sqlite-shm"
    echo 10000000 >"$WORLD/free"
    echo 03:00 >"$WORLD/time"
    orders "version=1.3.0" "from=02:00" "until=05:00"
}
orders() { { echo '[kiosk]' && echo 'idle-seconds=90' && echo '[update]' && printf '%s\n' "$@"; } >"$WORLD/fleet.ini"; }
upgrade() { # MODE: its exit code is not looked at; what it did is
    PATH=$bin:$PATH sh "$script" "$1" "$WORLD/fleet.ini" "$WORLD/state" "$WORLD/kiosk" "$WORLD/library" >>"$WORLD/log" 2>&1 || true
}
library() { cat "$WORLD"/library/* | tr '\n' ' '; }
active() { (cd "$WORLD/active" && echo *); }
state() { cat "$WORLD/state/state" 2>/dev/null || echo nothing; }
now() { for package in escale escale-kiosk escale-voices; do printf '%s ' "$(cat "$WORLD/installed/$package")"; done; }
installs() { grep '^apt-get .* install ' "$WORLD/calls" 2>/dev/null | grep -cv -e ' -s ' -e ' --download-only ' || true; }
old="1.2.0 1.2.0 1.2.0 "
new="1.3.0 1.3.0 1.3.0 "
old_library="2 index of them pages of schema 2 "
listening="escale-import.path escale-sync.path escale-sync.timer"

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

rm "$WORLD/also"
echo 12:00 >"$WORLD/time"
asked=$(grep -c update "$WORLD/calls")
upgrade night
expect "by day it is not looked at again" "$asked needs-others 1.3.0" "$(grep -c update "$WORLD/calls") $(state)"
upgrade now
expect "the administrator has mended it, the staff ask" "installed 1.3.0 $new" "$(state) $(now)"
machine
echo "Remv cage [0.1.4]" >"$WORLD/also"
upgrade night
rm "$WORLD/also"
upgrade night
expect "or the night comes" "installed 1.3.0 $new" "$(state) $(now)"

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
machine
: >"$WORLD/no-old"
mkdir -p "$WORLD/state/debs"
for package in escale escale-kiosk escale-voices; do
    printf 'Package: %s\nVersion: 1.2.0\ncut off\n' $package >"$WORLD/state/debs/${package}_1.2.0_all.deb"
done
upgrade now
expect "a package that was cut off is no way back" "no-way-back 1.3.0 $old 0" "$(state) $(now) $(installs)"
rm "$WORLD/no-old"
upgrade now
expect "it is fetched again" "installed 1.3.0 $new" "$(state) $(now)"
machine
echo 60000 >"$WORLD/free"
upgrade now
expect "no room for the library of before" "no-way-back 1.3.0 $old 0" "$(state) $(now) $(installs)"
machine
mv "$WORLD/library/library.sqlite" "$WORLD/elsewhere"
ln -s "$WORLD/elsewhere" "$WORLD/library/library.sqlite"
upgrade now
expect "a library that is a link" "no-way-back 1.3.0 $old 0" "$(state) $(now) $(installs)"

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

# --- the library goes with the program: what the new one made of it, the one of before does not read
machine
upgrade night
expect "the new program has its schema" "3 index of them pages of schema 3 " "$(library)"
expect "nothing is left of the copy" no "$([ -e "$WORLD/state/library" ] && echo yes || echo no)"
expect "fiches come as before" "$listening" "$(active)"
machine
: >"$WORLD/no-install"
upgrade night
expect "nothing was installed" "failed 1.3.0 $old $old_library" "$(state) $(now) $(library)"
expect "fiches come as before, then, too" "$listening" "$(active)"
machine
echo 1.3.0 >"$WORLD/bad"
echo activating >"$WORLD/active/escale-sync.service"
upgrade night
expect "back, with the library of before" "back 1.3.0 $old $old_library" "$(state) $(now) $(library)"
expect "nobody wrote it meanwhile" no "$([ -e "$WORLD/written-to" ] && echo yes || echo no)"
expect "and who was stopped goes on" "escale-import.path escale-sync.path escale-sync.service escale-sync.timer" "$(active)"
expect "nothing is left of the copy of before" no "$([ -e "$WORLD/state/library" ] && echo yes || echo no)"
machine
echo 1.3.0 >"$WORLD/bad"
rm "$WORLD"/library/*
upgrade night
expect "back, where there was no library" "back 1.3.0 $old 2 pages of schema 2 " "$(state) $(now) $(library)"
machine
echo 1.3.0 >"$WORLD/bad"
: >"$WORLD/power-late"
upgrade night
expect "the power goes before the self-test" "running 1.3.0 $new" "$(state) $(now)"
rm "$WORLD/power-late"
upgrade night
expect "back after it, with the library of before" "back 1.3.0 $old $old_library" "$(state) $(now) $(library)"

# --- a way back that fails is tried until it succeeds
machine
echo 1.3.0 >"$WORLD/bad"
echo 2 >"$WORLD/no-dpkg"
upgrade night
expect "another one was at work" "back 1.3.0 $old" "$(state) $(now)"
expect "it was waited for" 2 "$(grep -c '^sleep [1-9]' "$WORLD/calls")"
grep -q 'apt-get .*-o DPkg::Lock::Timeout=[1-9].* install ' "$WORLD/calls" || expect "apt waits, too" yes no
machine
echo 1.3.0 >"$WORLD/bad"
echo 99 >"$WORLD/no-dpkg"
upgrade night
expect "a way back that fails says so" "failed 1.3.0 $new" "$(state) $(now)"
grep -q 'could not be put back' "$WORLD/log" || expect "in the log" yes no
expect "fiches come all the same" "$listening" "$(active)"
echo 3 >"$WORLD/library/library.sqlite" # a sync of the new program
: >"$WORLD/bad" # it works by now, on a library that is not its own
rm "$WORLD/fleet.ini"
upgrade night
expect "nor the second time" "failed 1.3.0 $new" "$(state) $(now)"
echo 0 >"$WORLD/no-dpkg"
echo 12:00 >"$WORLD/time"
upgrade night
expect "the next run, by day too, goes back" "back 1.3.0 $old $old_library" "$(state) $(now) $(library)"
before=$(installs)
orders version=1.3.0
upgrade now
expect "once" "$before $old" "$(installs) $(now)"
machine
echo 1.3.0 >"$WORLD/bad"
echo 99 >"$WORLD/no-dpkg"
upgrade night
mkdir "$WORLD/configures" # what dpkg had begun, it ends by itself
for package in escale escale-kiosk escale-voices; do echo 1.2.0 >"$WORLD/configures/$package"; done
upgrade night
expect "dpkg got to its end: that version is not tried again" "back 1.3.0 $old" "$(state) $(now)"
machine
echo 1.3.0 >"$WORLD/bad"
echo 99 >"$WORLD/no-dpkg"
upgrade night
echo 0 >"$WORLD/no-dpkg"
echo 'cut off' >>"$WORLD/state/debs/escale_1.2.0_all.deb"
: >"$WORLD/no-old"
upgrade night
expect "one of the packages of before is lost: not the others alone" "failed 1.3.0 $new" "$(state) $(now)"
rm "$WORLD/no-old"
upgrade night
expect "it is fetched" "back 1.3.0 $old" "$(state) $(now)"

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
    upgrade night
    expect "another one is at work" "$old" "$(now)"
)
machine
echo yes >"$WORLD/locked"
echo 12:00 >"$WORLD/time"
: >"$WORLD/kiosk/update-requested"
upgrade now
expect "the staff's wish waits for it" "installed 1.3.0 $new" "$(state) $(now)"
machine
echo yes >"$WORLD/locked"
upgrade night
expect "the hourly run does not" "nothing $old" "$(state) $(now)"

if command -v shellcheck >/dev/null; then shellcheck "$script" || failures=$((failures + 1)); fi
[ "$failures" = 0 ] || exit 1
echo "the program is brought to the named version, or stays"
