# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154,SC2034 # variables of the scripts that source it, and for them
# For the journeys beside it: a feed to fetch from, the words of the README, what the window shows. Sourced after `build`
# has been set to the build folder and `source` to the sources; `folder` is theirs and goes with them.
# shellcheck source=../integration/kiosk/common.sh
. "$source/tests/integration/kiosk/common.sh"

key='key-of-the-journey'
asked='https://api.example.org' # the address in the README and in the kiosk's settings

fail() {
    echo "FAILED: $*"
    exit 1
}

# Fiches that nobody has in a sample, with courses of 2026 among them. Sets feed; the titles are in $folder/titles (the
# same in titles.fr, English ones in titles.en), the identifiers in $folder/ids.
start_feed() { # PROGRAM SAMPLE-SOURCES
    for number in 1 2 3 4 5 6 7 8 9 10 11 12; do
        printf '{'
        for language in fr en uk ti ar ps ru fa; do printf '"%s": "Voyage %s %s", ' "$language" "$number" "$language"; done
        printf '"id": %s}\n' "$number"
    done >"$folder/corpus"
    "$1" --sample "$2" --contract 2026 --volume 20 --corpus "$folder/corpus" --secret "$key" >"$folder/feed" \
        2>"$folder/feed.log" &
    pids="$! $pids"
    tries=0
    until [ -s "$folder/feed" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || fail "the feed server did not start: $(cat "$folder/feed.log")"
        sleep 0.1
    done
    feed=$(head -1 "$folder/feed")
    # What the feed says of itself, and not what Escale makes of it.
    for language in fr en; do
        curl -s "$feed/dispositifs?locale=$language" | "$python" -c '
import json, sys
items = json.load(sys.stdin)["data"]
for name, out in (("titles", sys.argv[1]), ("ids", sys.argv[2])):
    with open(out, "w", encoding="utf-8") as file:
        for item in items:
            file.write((item["titreInformatif"] if name == "titles" else item["_id"]) + "\n")
' "$folder/titles.$language" "$folder/ids" || fail "the index of the feed cannot be read"
    done
    cp "$folder/titles.fr" "$folder/titles"
    [ "$(wc -l <"$folder/titles")" -ge 20 ] || fail "the feed has too few fiches"
}

# The Nth fenced block of the README's section, as a shell would get it.
readme_block() { # SECTION N
    awk -v heading="## $1" -v wanted="$2" '
        $0 == heading { here = 1; next }
        /^## / { here = 0 }
        here && /^```sh/ { n++; open = (n == wanted); next }
        /^```/ { open = 0 }
        open' "$source/README.md"
}

# Waits until the window of the program named escale shows every line of a file, then looks for what must not be there.
# Its process is in $folder/window.
window_shows() { # WANTED UNWANTED
    "$python" "$source/tests/journeys/titles.py" "$1" "$2" "$folder/window" || {
        grep -v PulseAudio "$folder/program.log" | tail -20
        fail "$3"
    }
}

# Until it has gone: a program that is still leaving would take over what the next one is started with.
close_window() {
    window=$(cat "$folder/window")
    rm -f "$folder/window"
    kill "$window"
    tries=0
    while kill -0 "$window" 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -lt 200 ] || fail "the window does not close"
        sleep 0.1
    done
}
