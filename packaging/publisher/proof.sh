#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# proof.sh BUILD-FOLDER CORPUS [STATIONS]: a publisher of 1,000 fiches behind nginx and stations that follow it, each in a network of its own where the
# machine allows that (root): a first sync beside curl of the same bytes, 1 % changed, nothing changed, a publisher that is killed in the middle, an
# edition by a wrong hand, a rotation of keys; then the night of 10,000 stations by the model (day.py). Counts requests and bytes as nginx does.
# Ends with 1 when a step does not end as it must. Needs nginx, curl, iproute2; escalectl, escale-feedserver and change_library built.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?the build folder}/bin" && pwd)
corpus=${2:?texts, shared/search/*.jsonl.gz}
stations=${3:-20}
export ESCALE_SITE_SECRET=test-site-secret
work=$(mktemp -d)
server=; feed=
clean() {
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

# The feed, once: a library of 1,000 fiches in eight languages.
publisher() { # publisher SEED
    "$bin/escale-feedserver" --volume 1000 --seed "$1" --corpus "$corpus" --port 18180 >feed.log 2>&1 &
    feed=$!
    until curl -s -o /dev/null http://127.0.0.1:18180/langues; do sleep 1; done
    ctl sync --library pub/library.sqlite --config empty.ini --feed http://127.0.0.1:18180 --jobs 16 --full >sync.log 2>&1 || true
    kill "$feed"; wait "$feed" 2>/dev/null || true; feed=
}
publish() { ctl publish edition --library pub/library.sqlite --config empty.ini --key "${1:-one}.key" --json; }
publisher 1
ctl keygen one >/dev/null; ctl keygen two >/dev/null; ctl keygen wrong >/dev/null
publish
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
        ip netns exec "escale-$n" tc qdisc add dev eth0 root netem delay 20ms loss 1% 2>/dev/null || apart="yes, but this kernel has no netem: no delay, no loss"
    done
fi
say "networks of their own: ${apart:-no}"
cat >nginx.conf <<END
daemon off; pid $work/nginx.pid; error_log $work/error; user root;
events { }
http { types { } log_format asked '\$remote_addr \$status \$body_bytes_sent \$uri'; access_log $work/asked asked;
  server { listen $address:18080; root $work/edition; } }
END
nginx -p "$work" -c "$work/nginx.conf" -e "$work/error" & server=$!
until curl -s -o /dev/null "http://$address:18080/index.escale"; do sleep 1; done

station() { # station N: one sync; its exit code in codes/N
    run=
    [ -z "$apart" ] || run="ip netns exec escale-$1"
    code=0
    $run "$bin/escalectl" sync --library "st$1/library.sqlite" --config st.ini --json >"log$1" 2>&1 || code=$?
    echo $code >"code$1"
}
printf '[feed]\nurl=http://%s:18080/index.escale\nkeys=%s\n[speech]\nrecorded=\n' "$address" "$keys" >st.ini
failed=0
all() { # all NAME [CODE]: every station, four at a time; each must end with CODE, 0 by default
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
}

# One station against curl of the same bytes.
: >asked; kill -USR1 "$server"; sleep 1
began=$(date +%s.%N); station 1; ended=$(date +%s.%N)
say "first sync of one station: $(cut -c1-200 log1)"
awk '{ print $4 }' asked >files
curled=$(date +%s.%N); while read -r f; do curl -s -o /dev/null "http://$address:18080$f"; done <files; done=$(date +%s.%N)
python3 -c "print('first sync %.1f s, curl of the same %.2f s, %d requests' % ($ended - $began, $done - $curled, $(wc -l <files)))"

all "first sync"
all "nothing changed"
ctl status --library st2/library.sqlite --config empty.ini | head -n 3
# One fiche in a hundred gets other words.
"$bin/change_library" pub/library.sqlite 10
publish; all "1 % changed"
# The publisher dies in the middle.
"$bin/change_library" pub/library.sqlite 3
"$bin/escalectl" publish edition --library pub/library.sqlite --config empty.ini --key one.key >/dev/null & victim=$!
sleep 0.4; kill -9 $victim 2>/dev/null || true; wait $victim 2>/dev/null || true
ctl verify-pack edition/index.escale --key one.pub --config empty.ini
all "after a publisher that was killed"
publish; all "and again"
cp -a edition sound; "$bin/change_library" pub/library.sqlite 50
publish wrong >/dev/null; all "an edition by a wrong hand" 65
rm -rf edition; cp -a sound edition
ctl publish edition --library pub/library.sqlite --config empty.ini --key two.key --rotate-to wrong.pub >/dev/null
publish wrong; all "a rotation of keys"
all "nothing changed"
# Twice while the stations sleep: they follow one after the other.
ctl keygen three >/dev/null; ctl keygen four >/dev/null
ctl publish edition --library pub/library.sqlite --config empty.ini --key wrong.key --rotate-to three.pub >/dev/null
ctl publish edition --library pub/library.sqlite --config empty.ini --key three.key --rotate-to four.pub >/dev/null
"$bin/change_library" pub/library.sqlite 10
publish four; all "two rotations in a row, 1 % changed with them"
python3 "$here/day.py"
[ "$failed" = 0 ] || { say "NOT ALL AS IT MUST BE"; exit 1; }
say "all as it must be"
