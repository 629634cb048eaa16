#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/kiosk/kiosk-upgrade with the real apt and dpkg, on a copy of this machine's system that is gone afterwards (an
# overlay in memory), with small packages of our names from a local archive: there, back, again, without a way back. Each
# brings the library to a schema of its own, as packaging/debian/postinst does.
#   upgrade_proof.sh      as root, on a Debian with dpkg-dev
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" != inside ]; then
    exec unshare -m sh -c '
        mount -t tmpfs none /mnt && mkdir /mnt/upper /mnt/work /mnt/system
        mount -t overlay none -o lowerdir=/,upperdir=/mnt/upper,workdir=/mnt/work /mnt/system
        mount --bind /dev /mnt/system/dev && mount -t proc none /mnt/system/proc
        cp "$1/../../../packaging/kiosk/kiosk-upgrade" "$1/upgrade_proof.sh" /mnt/system/
        exec chroot /mnt/system sh /upgrade_proof.sh inside' sh "$here"
fi

# Beyond here everything is written into the overlay.
mkdir -p /archive /run/lock /library
cd /archive
useradd --system escale-kiosk 2>/dev/null || true
groupadd -f escale
rm -rf /etc/apt/sources.list /etc/apt/sources.list.d/* /etc/apt/apt.conf.d/*
echo 'deb [trusted=yes allow-insecure=yes] file:/archive ./' >/etc/apt/sources.list
package() { # NAME VERSION SELF-TEST DEPENDS
    at=$(mktemp -d)
    chmod 755 "$at"
    mkdir -p "$at/DEBIAN" "$at/usr/share/$1-proof" "$at/usr/bin"
    echo "$2" >"$at/usr/share/$1-proof/version"
    printf 'Package: %s\nVersion: %s\nArchitecture: all\nMaintainer: proof <proof@example.org>\nDescription: proof\n' "$1" "$2" >"$at/DEBIAN/control"
    [ -z "$4" ] || echo "Depends: $4" >>"$at/DEBIAN/control"
    if [ "$1" = escale ]; then
        printf '#!/bin/sh\n[ "$1" = --self-test ] && [ "$(id -un)" = escale-kiosk ] && exit %s\nexit 9\n' "$3" >"$at/usr/bin/escale"
        chmod 755 "$at/usr/bin/escale"
    fi
    if [ "$1" = escale-kiosk ]; then
        cat >"$at/DEBIAN/postinst" <<END
#!/bin/sh
set -e
[ "\$(cat /library/library.sqlite 2>/dev/null || echo 0)" -le $(echo "$2" | cut -d. -f2) ] # else it is too new
echo $(echo "$2" | cut -d. -f2) >/library/library.sqlite
END
        chmod 755 "$at/DEBIAN/postinst"
    fi
    dpkg-deb -b "$at" "/archive/$1_$2_all.deb" >/dev/null
    rm -r "$at"
}
version() { # VERSION SELF-TEST DEPENDS
    package escale "$1" "$2" "$3"
    package escale-kiosk "$1" 0 "escale (>= $1)"
}
offer() { dpkg-scanpackages -m . 2>/dev/null >Packages; }
version 1.2.0 0 ""
version 1.3.0 0 ""
version 1.4.0 1 ""            # does not work
version 1.5.0 0 escale-other  # needs another package
package escale-other 1.0 0 ""
version 1.6.0 0 ""
offer
dpkg -i escale_1.2.0_all.deb escale-kiosk_1.2.0_all.deb >/dev/null 2>&1

failures=0
upgrade() { # WHAT WANTED STATE PROGRAM: what it is called, the version, what is told then, what is installed then
    mkdir -p /kiosk
    printf '[update]\nversion=%s\nfrom=00:00\nuntil=23:59\n' "$2" >/fleet.ini
    sh /kiosk-upgrade now /fleet.ini /state /kiosk /library >/log 2>&1 || true
    got="$(cat /state/state), $(dpkg-query -W -f '${Version} ${db:Status-Abbrev}' escale escale-kiosk)$(cat /library/library.sqlite)"
    wanted="$3 $2, $4 ii $4 ii $(echo "$4" | cut -d. -f2)"
    if [ "$got" = "$wanted" ]; then
        echo "$1: $got"
    else
        echo "FAILED $1: wanted '$wanted', got '$got'"
        tail -5 /log
        failures=$((failures + 1))
    fi
}
upgrade "a version that is not in the archive" 1.9.0 missing 1.2.0
upgrade "a new version" 1.3.0 installed 1.3.0
upgrade "one that does not work" 1.4.0 back 1.3.0
upgrade "the same again" 1.4.0 back 1.3.0
upgrade "one that needs another package" 1.5.0 needs-others 1.3.0
upgrade "an older one" 1.2.0 installed 1.3.0
rm -rf /archive/escale_1.3.0_all.deb /state/debs /var/cache/apt/archives/*.deb
offer
upgrade "a new one without a way back" 1.6.0 no-way-back 1.3.0
version 1.3.0 0 ""
for package in escale escale-kiosk; do head -c -100 /archive/${package}_1.3.0_all.deb >/state/debs/${package}_1.3.0_all.deb; done
upgrade "with one that was cut off" 1.6.0 no-way-back 1.3.0
offer
upgrade "with one that is whole" 1.6.0 installed 1.6.0
[ "$failures" = 0 ] || exit 1
echo "with the real apt and dpkg, too"
