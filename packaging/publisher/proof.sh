#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# proof.sh BUILD-FOLDER CORPUS [STATIONS [FICHES]]: a publisher of FICHES (1,000) in eight languages behind nginx and stations that follow it, each in a network of its own where the
# machine allows that (root) and at the end of a bad way of its own (tests/tools/slow_link.py: 40 ms each way, 10 ms more or less, one segment in a
# hundred lost, 1 MB/s; at the end one connection in three cut): a first sync beside curl of the same bytes, 1 % changed, nothing changed, a publisher
# that is killed in the middle, an edition by a wrong hand, rotations of keys; then the night of 10,000 stations by the model (day.py). Counts requests
# and bytes as nginx does, and prints a table. Ends with 1 when a step does not end as it must. Needs nginx, curl, iproute2, python3; escalectl,
# escale-feedserver and change_library built.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?the build folder}/bin" && pwd)
corpus=$(realpath "${2:?sentences in eight languages, shared/data/ntrex128_8lang.jsonl}")
stations=${3:-20}
fiches=${4:-1000}
export ESCALE_SITE_SECRET=test-site-secret
work=$(mktemp -d)
server=; feed=; links=
link="--delay 40 --jitter 10 --loss 0.01 --kbytes 1000"
clean() {
    # shellcheck disable=SC2086 # a list of numbers
    [ -z "$links" ] || kill $links 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$feed" ] || kill "$feed" 2>/dev/null || true
    for n in $(seq "$stations"); do ip netns del "escale-$n" 2>/dev/null || true; done
    ip link del escale-br 2>/dev/null || true
    rm -rf "$work"
}
trap clean EXIT
cd "$work"
: >empty.ini
ctl() { "$bin/escalectl" "$@"; }
say() { printf '%s\n' "$*"; }

# The feed, once.
publisher() { # publisher SEED
    "$bin/escale-feedserver" --volume "$fiches" --seed "$1" --corpus "$corpus" --port 18180 --urls addresses >feed.log 2>&1 &
    feed=$!
    until curl -s -o /dev/null http://127.0.0.1:18180/langues; do
        kill -0 "$feed" || { cat feed.log; exit 1; }
        sleep 1
    done
    ctl sync --library pub/library.sqlite --config empty.ini --feed http://127.0.0.1:18180 --jobs 16 --full >sync.log 2>&1 || true
}
publish() { ctl publish edition --library pub/library.sqlite --config empty.ini --key "${1:-one}.key" --json; }
publisher 1
ctl status --library pub/library.sqlite --config empty.ini | head -n 3
ctl keygen one >/dev/null; ctl keygen two >/dev/null; ctl keygen wrong >/dev/null
publish
# The same texts as a ZIM, where zim-tools are installed.
if command -v zimwriterfs >/dev/null; then python3 "$here/zim_size.py" addresses edition || exit 1; else say "no zimwriterfs (zim-tools): no ZIM beside it"; fi
kill "$feed"; wait "$feed" 2>/dev/null || true; feed=
keys=$(sed -n 2p one.pub),$(sed -n 2p two.pub)

address=127.0.0.1
apart=
if ip link add escale-br type bridge 2>/dev/null; then
    address=10.77.0.254
    ip addr add $address/24 dev escale-br; ip link set escale-br up
    apart=yes
    for n in $(seq "$stations"); do
        ip netns add "escale-$n"; ip link add "esc$n" type veth peer name eth0 netns "escale-$n"
        ip link set "esc$n" master escale-br up
        ip -n "escale-$n" addr add "10.77.0.$n/24" dev eth0; ip -n "escale-$n" link set eth0 up; ip -n "escale-$n" link set lo up
    done
fi
say "networks of their own: ${apart:-no}; the way of each: $link"
cat >nginx.conf <<END
daemon off; pid $work/nginx.pid; error_log $work/error; user root;
events { }
http { types { } log_format asked '\$remote_addr \$status \$body_bytes_sent \$uri'; access_log $work/asked asked;
  server { listen $address:18080; root $work/edition; } }
END
nginx -p "$work" -c "$work/nginx.conf" -e "$work/error" & server=$!
until curl -s -o /dev/null "http://$address:18080/index.escale"; do sleep 1; done

open_ways() { # open_ways OPTIONS: each station's way to the server, from now on
    # shellcheck disable=SC2086 # lists of words
    [ -z "$links" ] || { kill $links; wait $links 2>/dev/null || true; }
    links=
    for n in $(seq "$stations"); do
        run=; [ -z "$apart" ] || run="ip netns exec escale-$n"
        # shellcheck disable=SC2086
        $run python3 "$here/../../tests/tools/slow_link.py" $((18100 + n)) "$address:18080" "$@" --seed "$n" >"way$n" 2>&1 &
        links="$links $!"
        until grep -qs listening "way$n"; do sleep 0.2; done
    done
}
settings() { # settings PORT HOST
    printf '[feed]\nurl=http://%s:%s/index.escale\nkeys=%s\n[speech]\nrecorded=\n' "$2" "$1" "$keys"
}
settings 18080 "$address" >st0.ini # straight
for n in $(seq "$stations"); do settings $((18100 + n)) 127.0.0.1 >"st$n.ini"; done
# shellcheck disable=SC2086
open_ways $link
station() { # station N: one sync; its exit code in codeN
    code=0
    run=; [ -z "$apart" ] || [ "$1" = 0 ] || run="ip netns exec escale-$1"
    $run "$bin/escalectl" sync --library "st$1/library.sqlite" --config "st$1.ini" --json >"log$1" 2>&1 || code=$?
    echo $code >"code$1"
}
failed=0
table() { printf '%-46s %9s %9s %12s %12s\n' "$@" >>table; }
table "" requests each bytes each
counted() { # counted NAME: since asked was emptied
    requests=$(wc -l <asked); bytes=$(awk '{ s += $3 } END { printf "%d", s }' asked)
    table "$1" "$requests" "$(awk "BEGIN { printf \"%.1f\", $requests / $stations }")" "$bytes" $((bytes / stations))
}
all() { # all NAME [CODE]: every station, four at a time; each must end with CODE, 0 by default
    rm -f code*
    : >asked; kill -USR1 "$server"; sleep 1
    going=
    for n in $(seq "$stations"); do
        station "$n" &
        going="$going $!"
        # shellcheck disable=SC2086 # a list of numbers
        [ $((n % 4)) != 0 ] || { wait $going; going=; }
    done
    # shellcheck disable=SC2086
    [ -z "$going" ] || wait $going
    for n in $(seq "$stations"); do
        [ "$(cat "code$n")" = "${2:-0}" ] || { say "FAILED $1: station $n ended with $(cat "code$n"): $(tail -n 1 "log$n")"; failed=1; }
    done
    say "$1: exit codes $(cat code* | sort | uniq -c | tr -s ' \n' ' '), $(wc -l <asked) requests, $(awk '{ s += $3 } END { print s + 0 }' asked) bytes"
    counted "$1"
}

# One station straight at the server, against curl of the same bytes and SQLite's inserts alone.
: >asked; kill -USR1 "$server"; sleep 1
began=$(date +%s.%N); station 0; ended=$(date +%s.%N)
say "first sync of one station: $(cut -c1-200 log0)"
awk '{ print "url = \"http://'"$address"':18080" $4 "\"\noutput = \"/dev/null\"" }' asked >files
curled=$(date +%s.%N); curl -s --config files; done=$(date +%s.%N)
python3 "$here/inserts.py" st0/library.sqlite >inserts
read -r rows words <inserts
python3 -c "whole, curl, rows, words = $ended - $began, $done - $curled, $rows, $words
print('first sync %.1f s; curl of the same %d files %.2f s + inserts of the same rows %.1f s: %.2f times; with an index that SQLite makes %.1f s: %.2f times' %
      (whole, $(grep -c url files), curl, rows, whole / (curl + rows), words, whole / (curl + words)))"

all "first sync"
all "nothing changed"
ctl status --library st2/library.sqlite --config empty.ini | head -n 3
# One fiche in a hundred gets other words.
"$bin/change_library" pub/library.sqlite $((fiches / 100))
first=$(awk '/^first sync/ { print $NF }' table)
publish; all "1 % changed"
awk -v first="$first" '/^1 % changed/ { printf "1 %% changed: %.2f %% of the bytes of a first sync\n", 100 * $NF / first }' table
# The publisher dies in the middle.
"$bin/change_library" pub/library.sqlite 3
"$bin/escalectl" publish edition --library pub/library.sqlite --config empty.ini --key one.key >/dev/null & victim=$!
sleep 0.4; kill -9 $victim 2>/dev/null || true; wait $victim 2>/dev/null || true
ctl verify-pack edition/index.escale --key one.pub --config empty.ini
all "after a publisher that was killed"
publish; all "and again"
cp -a edition sound; "$bin/change_library" pub/library.sqlite $((fiches / 20))
publish wrong >/dev/null; all "an edition by a wrong hand" 65
rm -rf edition; cp -a sound edition
ctl publish edition --library pub/library.sqlite --config empty.ini --key two.key --rotate-to wrong.pub >/dev/null
publish wrong; all "a rotation of keys"
all "nothing changed"
# Twice while the stations sleep: they follow one after the other.
ctl keygen three >/dev/null; ctl keygen four >/dev/null
ctl publish edition --library pub/library.sqlite --config empty.ini --key wrong.key --rotate-to three.pub >/dev/null
ctl publish edition --library pub/library.sqlite --config empty.ini --key three.key --rotate-to four.pub >/dev/null
"$bin/change_library" pub/library.sqlite $((fiches / 100))
publish four; all "two rotations in a row, 1 % changed with them"
# A way that cuts one connection in three, somewhere: each station goes on where it was, at most ten times.
# shellcheck disable=SC2086
open_ways $link --cut 0.33
"$bin/change_library" pub/library.sqlite $((fiches / 20))
publish four
: >asked; kill -USR1 "$server"; sleep 1
for n in $(seq "$stations"); do
    echo 1 >"code$n"
    for try in 1 2 3 4 5 6 7 8 9 10; do
        [ "$(cat "code$n")" = 0 ] || { station "$n"; echo "$try" >"tries$n"; }
    done
    [ "$(cat "code$n")" = 0 ] || { say "FAILED cut connections: station $n ended with $(cat "code$n"): $(tail -n 1 "log$n")"; failed=1; }
done
say "cut connections, 5 % changed: syncs each station needed: $(cat tries* | sort -n | uniq -c | awk '{ printf "%s x %s  ", $1, $2 }')"
counted "cut connections, 5 % changed"
# shellcheck disable=SC2086 # a list of numbers
{ kill $links; wait $links 2>/dev/null || true; }
links=
awk '/^connections/ { c += $2; x += $4 } END { print "of " c " connections " x " were cut" }' way*
for n in $(seq "$stations"); do
    ctl verify --library "st$n/library.sqlite" --config empty.ini >verify.log 2>&1 || { say "FAILED station $n: $(tail -n 1 verify.log)"; failed=1; }
done
say; cat table; say
python3 "$here/day.py"
[ "$failed" = 0 ] || { say "NOT ALL AS IT MUST BE"; exit 1; }
say "all as it must be"
