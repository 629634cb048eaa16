# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154 # folder and pids are of common.sh
# For the scripts beside it, after common.sh: a print server of its own in $folder/print, and a printer that is a socket.
# Debian packages: cups (for its backend socket) cups-client python3; root's rights.

need_print_server() {
    PATH=$PATH:/usr/sbin
    need cupsd lp lpstat lpadmin cancel python3
    [ -x /usr/lib/cups/backend/socket ] || { echo "$(basename "$0"): CUPS has no backend socket here (package cups)"; exit 77; }
    [ "$(id -u)" = 0 ] || { echo "$(basename "$0"): only root may start a print server"; exit 77; }
}

# History of finished jobs $1: Yes or No. Sets CUPS_SERVER and print, its folder; the queue is called "ticket".
start_print_server() {
    history=$1
    print=$folder/print
    chmod 755 "$folder"
    mkdir "$print" "$print/spool" "$print/spool/tmp" "$print/cache" "$print/run" "$print/run/certs" "$print/root" "$print/root/ppd"
    chmod 1777 "$print/spool/tmp"
    chgrp -R lp "$print/spool" "$print/cache" "$print/root"
    chmod 770 "$print/spool" "$print/cache"
    cat >"$print/files.conf" <<CONF
ServerRoot $print/root
RequestRoot $print/spool
TempDir $print/spool/tmp
CacheDir $print/cache
StateDir $print/run
AccessLog $print/access
ErrorLog $print/error
PageLog $print/pages
SystemGroup root lpadmin
CONF
    cat >"$print/cupsd.conf" <<CONF
Listen $print/cups.sock
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
    export CUPS_SERVER="$print/cups.sock"
    cupsd -f -c "$print/cupsd.conf" -s "$print/files.conf" >"$print/cupsd.log" 2>&1 &
    pids="$! $pids"

    # The printer: a socket that writes down what it gets: $print/paper-1.pdf and so on.
    python3 - "$print/paper" "$print/port" <<'PYTHON' &
import itertools
import pathlib
import socket
import sys
with socket.create_server(("127.0.0.1", 0)) as server:
    pathlib.Path(sys.argv[2]).write_text(str(server.getsockname()[1]))
    for number in itertools.count(1):
        connection, _ = server.accept()
        with connection, open(f"{sys.argv[1]}-{number}.pdf", "wb") as paper:
            while piece := connection.recv(65536):
                paper.write(piece)
PYTHON
    pids="$! $pids"
    tries=0
    until [ -s "$print/port" ] && lpstat -r 2>/dev/null | grep -q 'is running'; do
        tries=$((tries + 1))
        [ "$tries" -lt 50 ] || { echo "$(basename "$0"): no print server came up"; cat "$print/cupsd.log" "$print/error"; exit 1; }
        sleep 0.2
    done
    lpadmin -p ticket -E -v "socket://127.0.0.1:$(cat "$print/port")" -m raw 2>/dev/null
}

# Jobs the queue names, finished ones too, and files in its spool: nothing of a visit may be left.
left_in_queue() {
    jobs=$(lpstat -W all -o ticket | wc -l)
    files=$(find "$print/spool" -type f | wc -l)
    echo "at the printer: $(find "$print" -name 'paper-*.pdf' | wc -l) sheets; left: $jobs jobs, $files files in the spool"
    [ "$jobs" = 0 ] && [ "$files" = 0 ]
}
