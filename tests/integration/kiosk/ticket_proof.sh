#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A ticket through a real CUPS of its own, to a printer that is a socket: what arrives there is the PDF, and
# after the visit there is neither a job nor a file of it in the spool.
#   ticket_proof.sh BUILD-FOLDER
# Debian packages: cups-daemon cups-client python3; root's rights. Exit 77 when something is missing.
set -eu
bin=$(cd "${1:?the build folder}/bin" && pwd)
PATH=$PATH:/usr/sbin
for tool in cupsd lp lpstat lpadmin cancel python3; do
    command -v "$tool" >/dev/null || { echo "ticket_proof: $tool is missing"; exit 77; }
done
[ "$(id -u)" = 0 ] || { echo "ticket_proof: only root may start a print server"; exit 77; }

pids=
cleanup() {
    # shellcheck disable=SC2086 # a list of numbers
    kill $pids 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT INT TERM

for history in No Yes; do
    [ "$history" = No ] && expected=gone || expected=kept
    folder=$(mktemp -d)
    chmod 755 "$folder"
    mkdir "$folder/spool" "$folder/spool/tmp" "$folder/cache" "$folder/run" "$folder/run/certs" "$folder/root" "$folder/root/ppd"
    chmod 1777 "$folder/spool/tmp"
    chgrp -R lp "$folder/spool" "$folder/cache" "$folder/root"
    chmod 770 "$folder/spool" "$folder/cache"
    pids=

    cat >"$folder/files.conf" <<CONF
ServerRoot $folder/root
RequestRoot $folder/spool
TempDir $folder/spool/tmp
CacheDir $folder/cache
StateDir $folder/run
AccessLog $folder/access
ErrorLog $folder/error
PageLog $folder/pages
SystemGroup root lpadmin
CONF
    cat >"$folder/cupsd.conf" <<CONF
Listen $folder/cups.sock
Browsing No
PreserveJobHistory $history
PreserveJobFiles $history
WebInterface No
DefaultAuthType Basic
<Location />
  Order allow,deny
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  <Limit Create-Job Print-Job Print-URI Validate-Job>
    Order deny,allow
  </Limit>
  <Limit Send-Document Send-URI Hold-Job Release-Job Restart-Job Purge-Jobs Set-Job-Attributes Cancel-My-Jobs Close-Job CUPS-Move-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit CUPS-Add-Modify-Printer CUPS-Delete-Printer CUPS-Set-Default Pause-Printer Resume-Printer Enable-Printer Disable-Printer>
    AuthType Default
    Require user @SYSTEM
    Order deny,allow
  </Limit>
  <Limit Cancel-Job CUPS-Authenticate-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
CONF
    export CUPS_SERVER="$folder/cups.sock"
    cupsd -f -c "$folder/cupsd.conf" -s "$folder/files.conf" >"$folder/cupsd.log" 2>&1 &
    pids="$! $pids"

    # The printer: a socket that writes down what it gets.
    python3 - "$folder/paper" "$folder/port" <<'PYTHON' &
import pathlib
import socket
import sys
with socket.create_server(("127.0.0.1", 0)) as server:
    pathlib.Path(sys.argv[2]).write_text(str(server.getsockname()[1]))
    while True:
        connection, _ = server.accept()
        with connection, open(sys.argv[1], "ab") as paper:
            while piece := connection.recv(65536):
                paper.write(piece)
PYTHON
    pids="$! $pids"
    tries=0
    until [ -s "$folder/port" ] && lpstat -r 2>/dev/null | grep -q 'is running'; do
        tries=$((tries + 1))
        [ "$tries" -lt 50 ] || { echo "ticket_proof: no print server came up"; cat "$folder/cupsd.log" "$folder/error"; exit 1; }
        sleep 0.2
    done
    lpadmin -p ticket -E -v "socket://127.0.0.1:$(cat "$folder/port")" -m raw 2>/dev/null
    # As the kiosk: without any right of its own.
    USER=nobody setpriv --reuid=nobody --regid=nogroup --clear-groups "$bin/ticket_proof" ticket "$expected" || {
        tail -20 "$folder/error"
        exit 1
    }
    head -c 8 "$folder/paper" | grep -q '%PDF-' || { echo "what came to the printer is no PDF"; exit 1; }
    files=$(find "$folder/spool" -type f | wc -l)
    echo "at the printer: $(wc -c <"$folder/paper") bytes; files left in the spool: $files"
    [ "$expected" = kept ] || [ "$files" = 0 ] || exit 1
    cleanup
done
