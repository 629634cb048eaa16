# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154 # folder and bin are set by whoever sources this
# For the scripts beside it: a screen of its own (Xvfb), a folder of its own, and everything taken away at the end.
# Sourced after `bin` has been set to the folder with the programs.

need() {
    for tool in "$@"; do
        command -v "$tool" >/dev/null || { echo "$(basename "$0"): $tool is missing"; exit 77; }
    done
}

pids=
cleanup() {
    # shellcheck disable=SC2086 # a list of numbers
    kill $pids 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}

# A screen of width $1 and height $2; sets DISPLAY.
start_screen() {
    # It takes a number that is free and tells which. Without -noreset the screen would start over whenever its last
    # program leaves: at each rebirth of the kiosk.
    Xvfb -displayfd 3 -screen 0 "$1x$2x24" -ac -noreset -nolisten tcp 3>"$folder/display" >"$folder/screen.log" 2>&1 &
    pids="$! $pids"
    wait_for_screen
}

# Until the X server that has just been started answers; sets DISPLAY.
wait_for_screen() {
    tries=0
    until [ -s "$folder/display" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || { echo "no screen came up: $(cat "$folder/screen.log")"; exit 2; }
        sleep 0.1
    done
    DISPLAY=":$(head -1 "$folder/display")"
    export DISPLAY
    tries=0
    until xdotool getdisplaygeometry >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 50 ] || { echo "no screen came up"; exit 2; }
        sleep 0.1
    done
}

# Whether start_touch_screen can be called here.
can_touch() {
    command -v Xorg >/dev/null && [ -e /usr/lib/xorg/modules/input/inputtest_drv.so ] && [ -e /usr/lib/xorg/modules/drivers/dummy_drv.so ]
}

# As start_screen, with a touch screen of ten fingers that is none: an X server whose driver for tests (inputtest) takes
# touches from the socket $touch_socket (touchscreen.py). Needs: xserver-xorg-core xserver-xorg-video-dummy, and root's rights.
start_touch_screen() {
    touch_socket="$folder/touch"
    cat >"$folder/xorg.conf" <<SCREEN
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "finger" "SendCoreEvents"
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "off"
EndSection
Section "InputDevice"
  Identifier "finger"
  Driver "inputtest"
  Option "SocketPath" "$touch_socket"
  Option "DeviceType" "Touch"
  Option "TouchCount" "10"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "panel"
  HorizSync 1-2000
  VertRefresh 1-200
  Modeline "panel" 200.00 $1 $(($1 + 80)) $(($1 + 192)) $(($1 + 384)) $2 $(($2 + 1)) $(($2 + 4)) $(($2 + 49))
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "panel"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "panel"
    Virtual $1 $2
  EndSubSection
EndSection
SCREEN
    Xorg -displayfd 3 -config "$folder/xorg.conf" -logfile "$folder/xorg.log" -ac -noreset -novtswitch -sharevts -nolisten tcp \
        3>"$folder/display" >"$folder/screen.log" 2>&1 &
    pids="$! $pids"
    wait_for_screen
}

# What start_accessibility needs; sets python and launcher.
need_accessibility() {
    need dbus-daemon
    # The system's own Python: the binding is installed for that one.
    python=/usr/bin/python3
    "$python" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null || {
        echo "$(basename "$0"): the Python binding of AT-SPI is missing (python3-gi, gir1.2-atspi-2.0)"
        exit 77
    }
    launcher=
    for place in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
        [ ! -x "$place" ] || launcher=$place
    done
    [ -n "$launcher" ] || {
        echo "$(basename "$0"): at-spi-bus-launcher is missing (at-spi2-core)"
        exit 77
    }
}

# A session's message bus with the accessibility bus on it, for the programs started from now on. It starts nothing
# else by itself: a wallet that a desktop brings asks for its password in a window of its own, which takes the keys.
start_accessibility() {
    unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
    mkdir "$folder/services"
    printf '[D-BUS Service]\nName=org.a11y.Bus\nExec=%s\n' "$launcher" >"$folder/services/org.a11y.Bus.service"
    cat >"$folder/bus.conf" <<BUS
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$folder</listen>
  <servicedir>$folder/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS
    dbus-daemon "--config-file=$folder/bus.conf" --nofork --print-address=1 >"$folder/bus" 2>"$folder/bus.log" &
    pids="$! $pids"
    tries=0
    until [ -s "$folder/bus" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 50 ] || {
            echo "$(basename "$0"): no message bus came up"
            exit 77
        }
        sleep 0.1
    done
    DBUS_SESSION_BUS_ADDRESS=$(head -1 "$folder/bus")
    export DBUS_SESSION_BUS_ADDRESS
    "$launcher" --launch-immediately >"$folder/launcher.log" 2>&1 &
    pids="$! $pids"
    export QT_QPA_PLATFORM=xcb QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
}

# A kiosk's folders and settings in $folder; the library is the sample.
make_station() {
    mkdir -p "$folder/run" "$folder/state" "$folder/library"
    chmod 700 "$folder/run"
    cat >"$folder/escale.ini" <<SETTINGS
[kiosk]
state-directory=$folder/state
pin-file=$folder/state/pin
idle-seconds=45
warning-seconds=20
restart-at=
SETTINGS
    printf '481516\n481516\n' | "$bin/escalectl" pin --config "$folder/escale.ini" >/dev/null
    # Any command that needs a library makes it from the sample.
    "$bin/escalectl" status --library "$folder/library/library.sqlite" --config "$folder/escale.ini" >/dev/null
    export XDG_RUNTIME_DIR="$folder/run" HOME="$folder/run" ESCALE_LIBRARY="$folder/library/library.sqlite"
}

# Touches $1 $2, then waits $3 seconds.
touch_at() {
    xdotool mousemove "$1" "$2"
    sleep 0.05
    xdotool mousedown 1
    sleep 0.06
    xdotool mouseup 1
    sleep "${3:-1}"
}
