# SPDX-License-Identifier: GPL-3.0-or-later
# The packages of Debian 12 and Ubuntu 24.04, read by app/run and tests/run (". app/packages.sh").

build_packages="g++ cmake ninja-build pkg-config qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-l10n-tools libqt6sql6-sqlite libsqlite3-dev zlib1g-dev libxlsxwriter-dev libexpat1-dev libzip-dev
    libseccomp-dev fonts-dejavu-core ccache lld"
test_packages="clang-format libreoffice-calc"

# need_packages PACKAGE...: installs those that are missing; says what and why when it cannot.
need_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "This script knows Debian and Ubuntu only (apt-get was not found). Install what matches these packages:" >&2
        echo "$@" >&2
        echo "then build with: cmake --preset release && cmake --build build/release" >&2
        return 1
    fi

    missing=
    for package in "$@"; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) in
        installed) ;;
        *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0

    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        as_root=sudo
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing:$missing" >&2
            echo "Run this script as root once, or ask who looks after this computer to install them." >&2
            return 1
        fi
    fi
    echo "Installing the packages that are missing:$missing"
    mkdir -p build
    if ! { apt_get update && apt_get install --no-install-recommends $missing; } >build/packages.log 2>&1; then
        tail -n 20 build/packages.log >&2
        echo "The packages could not be installed. Check the network; all of it is in build/packages.log." >&2
        return 1
    fi
}

apt_get() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o Dpkg::Use-Pty=0 "$@" </dev/null
}
