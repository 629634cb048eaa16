# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034 # the lists are for whoever sources this
# Sourced by run.sh and test.sh: what Escale needs from Debian 12, and how to get it without asking anybody anything.

build_packages="cmake ninja-build g++ pkg-config ccache mold qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
libqt6sql6-sqlite libqt6svg6 libsqlite3-dev libsimdjson-dev libdtl-dev qtkeychain-qt6-dev libgumbo-dev libcurl4-openssl-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libcli11-dev libstemmer-dev zlib1g-dev libgl-dev \
libxkbcommon-dev libwayland-dev libxcb1-dev libfontconfig-dev libpulse-dev fonts-noto-core libsodium-dev libzstd-dev libopusenc-dev libopusfile-dev libsonic-dev libespeak-ng-dev espeak-ng libqrcodegencpp-dev libpango1.0-dev libcairo2-dev \
qt6-multimedia-dev qt6-speech-dev qt6-declarative-dev libhunspell-dev hunspell-fr-classical hunspell-en-us hunspell-uk hunspell-ru hunspell-ar"
test_packages="xvfb xauth libxrandr2 curl openssl xdotool x11-utils dbus at-spi2-core python3-gi gir1.2-atspi-2.0 sway wtype qt6-wayland valgrind poppler-utils translate-toolkit libxml2-utils php-symfony-translation minisign zstd nginx-light"
fuzz_packages="clang python3"

say() { printf '%s\n' "escale: $*"; }

missing() {
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"
    done
}

# install PACKAGE...: only what is missing; no network and no root needed when nothing is.
install() {
    wanted=$(missing "$@")
    [ -n "$wanted" ] || return 0
    command -v apt-get >/dev/null || { say "this needs Debian 12 (apt-get), or these packages: $wanted"; exit 1; }
    as_root=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { say "run this once as root, to install: $wanted"; exit 1; }
        as_root=sudo
    fi
    say "installing $wanted"
    $as_root apt-get update -q
    # shellcheck disable=SC2086 # a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $wanted
}

# build PRESET: configures once, then builds what has changed.
build() {
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1"
    cmake --build --preset "$1"
}
