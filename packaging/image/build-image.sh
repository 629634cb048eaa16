#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A bootable disk image of a kiosk: Debian 12, the two packages of build-debs.sh, nothing else. Needs root, no loop
# device and no mount: the file systems are filled while they are made. Writes build/image/escale-kiosk.img, to be copied
# to a disk or started with boot-image.sh. Boots by UEFI (systemd-boot).
#   build-image.sh [--with PACKAGE]...    more Debian packages, for instance firmware-linux (non-free) for real hardware
set -eu
cd "$(dirname "$0")/../.."
. packaging/packages.sh

more=
while [ $# -gt 0 ]; do
    case $1 in
        --with) more="$more,$2"; shift 2 ;;
        *) say "unknown option $1"; exit 64 ;;
    esac
done
[ "$(id -u)" = 0 ] || { say "building the image needs root"; exit 77; }
install mmdebstrap e2fsprogs dosfstools mtools fdisk systemd-boot-efi
ls build/packages/escale_*.deb build/packages/escale-kiosk_*.deb >/dev/null 2>&1 || sh packaging/build-debs.sh

out=build/image
rm -rf "$out"
mkdir -p "$out"
root=$out/root.tar

# Our packages are put in by the outer apt, which knows how this machine reaches Debian.
# The kernel's own modules for graphics, input and sound are in the kernel package; udev loads them.
mmdebstrap --variant=minbase --mode=root \
    --include="linux-image-amd64,systemd-sysv,udev,dbus,systemd-timesyncd,ca-certificates,systemd-resolved,fonts-noto-core$more" \
    --customize-hook='mkdir -p "$1/var/tmp/escale"' \
    --customize-hook="copy-in $(echo build/packages/escale_*.deb) $(echo build/packages/escale-kiosk_*.deb) /var/tmp/escale" \
    --customize-hook='APT_CONFIG="$MMDEBSTRAP_APT_CONFIG" apt-get install -y --no-install-recommends \
        -o DPkg::Chroot-Directory="$1" "$1"/var/tmp/escale/*.deb' \
    --customize-hook='rm -r "$1/var/tmp/escale"' \
    --customize-hook='upload packaging/image/wired.network /etc/systemd/network/wired.network' \
    --customize-hook='chroot "$1" systemctl enable systemd-networkd.service' \
    --customize-hook='echo escale-kiosk > "$1/etc/hostname"; : > "$1/etc/machine-id"' \
    --customize-hook='echo "LABEL=escale-root / ext4 defaults,noatime,errors=remount-ro 0 1" > "$1/etc/fstab"' \
    --customize-hook='chroot "$1" systemctl mask getty@tty1.service getty@.service serial-getty@.service console-getty.service' \
    --customize-hook='chroot "$1" passwd -l root' \
    --customize-hook='chroot "$1" systemctl set-default multi-user.target' \
    bookworm "$root"

mkdir -p "$out/root"
tar -C "$out/root" -xf "$root"
rm "$root"
kernel=$(ls "$out"/root/boot/vmlinuz-* | sort -V | tail -n 1)
initrd=$(ls "$out"/root/boot/initrd.img-* | sort -V | tail -n 1)
cp "$kernel" "$out/vmlinuz"
cp "$initrd" "$out/initrd.img"

# Sizes in MiB: half a gigabyte of room for fiches and logs.
size=$(( $(du -sm "$out/root" | cut -f 1) + 512 ))
truncate -s "${size}M" "$out/root.ext4"
mke2fs -q -t ext4 -L escale-root -d "$out/root" "$out/root.ext4"
rm -rf "$out/root"

esp=$out/esp.vfat
truncate -s 256M "$esp"
mkfs.vfat -F 32 -n ESCALE-EFI "$esp" >/dev/null
mmd -i "$esp" ::/EFI ::/EFI/BOOT ::/loader ::/loader/entries
mcopy -i "$esp" /usr/lib/systemd/boot/efi/systemd-bootx64.efi ::/EFI/BOOT/BOOTX64.EFI
mcopy -i "$esp" "$out/vmlinuz" ::/vmlinuz
mcopy -i "$esp" "$out/initrd.img" ::/initrd.img
printf 'default escale\ntimeout 0\neditor no\n' | mcopy -i "$esp" - ::/loader/loader.conf
printf 'title Escale\nlinux /vmlinuz\ninitrd /initrd.img\noptions root=LABEL=escale-root ro quiet loglevel=3 systemd.show_status=false vt.global_cursor_default=0\n' |
    mcopy -i "$esp" - ::/loader/entries/escale.conf

image=$out/escale-kiosk.img
truncate -s "$(( size + 256 + 4 ))M" "$image"
printf 'label: gpt\nstart=1MiB, size=256MiB, type=uefi\nstart=257MiB, type=linux\n' | sfdisk -q "$image"
dd if="$esp" of="$image" bs=1M seek=1 conv=notrunc,sparse status=none
dd if="$out/root.ext4" of="$image" bs=1M seek=257 conv=notrunc,sparse status=none
rm "$esp" "$out/root.ext4"
ls -lsh "$image"
