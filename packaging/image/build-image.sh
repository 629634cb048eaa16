#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A bootable disk image of a kiosk: Debian 12, the packages of build-debs.sh, nothing else. Needs root, no loop
# device and no mount: the file systems are filled while they are made. Writes build/image/escale-kiosk.img, to be copied
# to a disk or started with boot-image.sh. Boots by UEFI (systemd-boot).
#
# Four partitions: the boot loader; the system, read-only and sealed by its hashes; room for the next system (made by
# root/usr/lib/escale/update); the state, the only thing that is ever written. Each has numbers of this
# very image, and the start (root/etc/initramfs-tools/scripts/escale) looks for those and for the hash, never for a label.
#   build-image.sh [--with PACKAGE]... [--nightly-updates]
#     --with             more Debian packages, for instance firmware-linux (non-free) for real hardware
#     --nightly-updates  the kiosk makes Debian's security updates by itself (tests/integration/kiosk/attack_proof.sh
#                        --only update has to be seen first: the way there and back has not been watched on an image)
set -eu
cd "$(dirname "$0")/../.."
. packaging/packages.sh
. packaging/image/root/usr/lib/escale/system-partition

more=
timers=
while [ $# -gt 0 ]; do
    case $1 in
        --with) more="$more,$2"; shift 2 ;;
        --nightly-updates) timers=escale-update.timer; shift ;;
        *) say "unknown option $1"; exit 64 ;;
    esac
done
[ "$(id -u)" = 0 ] || { say "building the image needs root"; exit 77; }
install mmdebstrap e2fsprogs dosfstools mtools fdisk systemd-boot-efi cryptsetup-bin
ls build/packages/escale_*.deb build/packages/escale-kiosk_*.deb >/dev/null 2>&1 || sh packaging/build-debs.sh
# Of what lies there, the kiosk's own: a kiosk does not publish.
ours=$(ls build/packages/escale_*.deb build/packages/escale-kiosk_*.deb build/packages/escale-voices_*.deb 2>/dev/null | tr '\n' ' ')

out=build/image
rm -rf "$out"
mkdir -p "$out"
root=$out/root.tar
# Everybody's checkout has another owner and other rights.
tar -C packaging/image/root --owner=0 --group=0 --mode=u=rwX,go=rX --sort=name -cf "$out/tree.tar" .

# Our packages are put in by the outer apt, which knows how this machine reaches Debian.
# The kernel's own modules for graphics, input and sound are in the kernel package; udev loads them.
mmdebstrap --variant=minbase --mode=root \
    --include="linux-image-amd64,systemd-sysv,udev,dbus,systemd-timesyncd,ca-certificates,systemd-resolved,fonts-noto-core,nftables,cryptsetup-bin,busybox,zstd,e2fsprogs,unattended-upgrades$more" \
    --customize-hook='mkdir -p "$1/var/tmp/escale"' \
    --customize-hook="copy-in $ours /var/tmp/escale" \
    --customize-hook='APT_CONFIG="$MMDEBSTRAP_APT_CONFIG" apt-get install -y --no-install-recommends \
        -o DPkg::Chroot-Directory="$1" "$1"/var/tmp/escale/*.deb' \
    --customize-hook='rm -r "$1/var/tmp/escale"' \
    --customize-hook="tar-in $out/tree.tar /" \
    --customize-hook='chroot "$1" systemctl enable systemd-networkd.service escale-firewall.service escale-proven.service '"$timers" \
    --customize-hook='echo escale-kiosk > "$1/etc/hostname"; : > "$1/etc/machine-id"; : > "$1/etc/fstab"; mkdir "$1/state"' \
    --customize-hook='chroot "$1" systemctl mask getty@tty1.service getty@.service serial-getty@.service console-getty.service debug-shell.service apt-daily.timer apt-daily-upgrade.timer unattended-upgrades.service dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service' \
    --customize-hook='chroot "$1" passwd -l root' \
    --customize-hook='chroot "$1" systemctl set-default multi-user.target' \
    --customize-hook='chroot "$1" update-initramfs -u -k all' \
    bookworm "$root"

mkdir -p "$out/root"
tar --numeric-owner -C "$out/root" -xf "$root"
rm "$root" "$out/tree.tar"
kernel=$(ls "$out"/root/boot/vmlinuz-* | sort -V | tail -n 1)
initrd=$(ls "$out"/root/boot/initrd.img-* | sort -V | tail -n 1)
cp "$kernel" "$out/vmlinuz"
cp "$initrd" "$out/initrd.img"

number() { cat /proc/sys/kernel/random/uuid; }
root_number=$(number)
state_number=$(number)

# What is kept, as the packages made it (the sample library, the settings), with room for fiches, recordings and logs.
while read -r name folder; do
    mkdir -p "$out/root$folder"
    mkdir -p "$out/state"
    cp -a "$out/root$folder" "$out/state/$name"
done <packaging/image/root/usr/lib/escale/state-folders
truncate -s 2048M "$out/state.ext4"
mke2fs -q -t ext4 -m 1 -d "$out/state" "$out/state.ext4"

# The system: in MiB, with room for updates and, behind it, for its hashes (a 127th).
size=$(( $(du -sm "$out/root" | cut -f 1) * 5 / 4 + 256 ))
slot=$(( size + size / 100 + 4 ))
truncate -s "${size}M" "$out/system"
mke2fs -q -t ext4 -O ^has_journal -m 0 -d "$out/root" "$out/system"
rm -rf "$out/root" "$out/state"
bytes=$(( size * 1024 * 1024 ))
hash=$(seal "$out/system" "$bytes")
[ -n "$hash" ] || { say "the system cannot be sealed"; exit 70; }

esp=$out/esp.vfat
truncate -s 256M "$esp"
mkfs.vfat -F 32 -n ESCALE-EFI "$esp" >/dev/null
mmd -i "$esp" ::/EFI ::/EFI/BOOT ::/loader ::/loader/entries ::/a
mcopy -i "$esp" /usr/lib/systemd/boot/efi/systemd-bootx64.efi ::/EFI/BOOT/BOOTX64.EFI
mcopy -i "$esp" "$out/vmlinuz" ::/a/vmlinuz
mcopy -i "$esp" "$out/initrd.img" ::/a/initrd.img
printf 'default escale-*\ntimeout 0\neditor no\nauto-entries no\nauto-firmware no\n' | mcopy -i "$esp" - ::/loader/loader.conf
entry a "$(version)" "$root_number" "$bytes" "$hash" "$state_number" | mcopy -i "$esp" - ::/loader/entries/escale-a.conf

image=$out/escale-kiosk.img
truncate -s "$(( 256 + 2 * slot + 2048 + 4 ))M" "$image"
sfdisk -q "$image" <<TABLE
label: gpt
start=1MiB, size=256MiB, type=uefi, name=escale-boot
start=257MiB, size=${slot}MiB, type=linux, name=escale-a, uuid=$root_number
start=$(( 257 + slot ))MiB, size=${slot}MiB, type=linux, name=escale-b
start=$(( 257 + 2 * slot ))MiB, size=2048MiB, type=linux, name=escale-state, uuid=$state_number
TABLE
put() { dd if="$1" of="$image" bs=1M seek="$2" conv=notrunc,sparse status=none; rm "$1"; }
put "$esp" 1
put "$out/system" 257
put "$out/state.ext4" "$(( 257 + 2 * slot ))"
ls -lsh "$image"
