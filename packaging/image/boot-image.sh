#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the image of build-image.sh in QEMU without KVM, waits until the language page is on the screen, and leaves a
# picture of it and the seconds it took. The page is told by its colours: the canvas of the design covers the screen.
#   boot-image.sh [--keep]      --keep leaves the machine running until a key is pressed
set -eu
cd "$(dirname "$0")/../.."
. packaging/packages.sh
install qemu-system-x86 ovmf socat imagemagick

keep=false
[ "${1:-}" = --keep ] && keep=true
out=build/image
[ -f "$out/escale-kiosk.img" ] || { say "no image yet: sh packaging/image/build-image.sh"; exit 66; }
monitor=$out/monitor
rm -f "$monitor" "$out/screen.ppm"
cp /usr/share/OVMF/OVMF_VARS_4M.fd "$out/efivars.fd"
started=$(date +%s)
qemu-system-x86_64 -accel tcg,thread=multi -cpu max -smp 2 -m 1536 -nodefaults -no-reboot -display none \
    -drive if=pflash,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE_4M.fd \
    -drive if=pflash,format=raw,file="$out/efivars.fd" \
    -drive if=virtio,format=raw,file="$out/escale-kiosk.img",snapshot=on \
    -device virtio-vga,xres=1280,yres=800 -device virtio-tablet-pci -device virtio-keyboard-pci \
    -serial "file:$out/serial.log" -monitor "unix:$monitor,server,nowait" &
machine=$!
trap 'kill $machine 2>/dev/null || true' EXIT

tell() { printf '%s\n' "$1" | socat -t 1 - "UNIX-CONNECT:$monitor" >/dev/null 2>&1; }

shown=
while [ $(( $(date +%s) - started )) -lt 900 ]; do
    sleep 2
    kill -0 $machine 2>/dev/null || { say "the machine stopped"; exit 70; }
    tell "screendump $out/screen.ppm" || continue
    [ -s "$out/screen.ppm" ] || continue
    # Share of pixels with the colour of the canvas (#F6F3EC) or of a card (#FFFFFF).
    share=$(convert "$out/screen.ppm" -fuzz 2% -fill black +opaque '#F6F3EC' -fill white -opaque '#F6F3EC' \
        -format '%[fx:int(100*mean)]' info: 2>/dev/null || echo 0)
    if [ "${share:-0}" -ge 15 ]; then
        shown=$(( $(date +%s) - started ))
        break
    fi
done
[ -n "$shown" ] || { say "the language page did not appear in 900 s"; convert "$out/screen.ppm" "$out/screen.png" || true; exit 70; }
sleep 3
tell "screendump $out/screen.ppm"
convert "$out/screen.ppm" "$out/screen.png"
say "language page on screen $shown s after power on: $out/screen.png"
if $keep; then
    read -r _
fi
