#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A ticket through a real CUPS of its own, to a printer that is a socket: what arrives there is the PDF, and
# after the visit there is neither a job nor a file of it in the spool.
#   ticket_proof.sh BUILD-FOLDER
# Debian packages: cups cups-client python3; root's rights. Exit 77 when something is missing.
# (As a person prints one, at the kiosk: kiosk_heard.sh BUILD-FOLDER FOLDER ticket)
# shellcheck disable=SC2034,SC2154 # shared with what is sourced
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "${1:?the build folder}/bin" && pwd)
# shellcheck source=common.sh
. "$here/common.sh"
# shellcheck source=printserver.sh
. "$here/printserver.sh"
need_print_server

for history in No Yes; do
    [ "$history" = No ] && expected=gone || expected=kept
    folder=$(mktemp -d)
    pids=
    trap cleanup EXIT INT TERM
    start_print_server "$history"
    # As the kiosk: without any right of its own.
    USER=nobody setpriv --reuid=nobody --regid=nogroup --clear-groups "$bin/ticket_proof" ticket "$expected" || {
        tail -20 "$print/error"
        exit 1
    }
    head -c 8 "$print/paper-1.pdf" | grep -q '%PDF-' || { echo "what came to the printer is no PDF"; exit 1; }
    left_in_queue || [ "$expected" = kept ] || exit 1
    cleanup
done
