# Set-up shared by `run` and `test`; to be read in with ".", with $root set to the top folder.
# Everything said here goes to standard error: standard output belongs to the job that follows.

# What a window, a voice and the pictures need from Debian or Ubuntu.
run_packages="libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0 libxcb-cursor0 libxcb-icccm4
    libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libpulse0 libbrotli1 libxext6 libxrandr2 libdrm2 libespeak-ng1"

# What the tests need on top: a screen, a window manager, a screen reader's way in, a sound device, readers of PDF.
test_packages="xvfb openbox dbus at-spi2-core python3-gi gir1.2-atspi-2.0 pulseaudio pulseaudio-utils sox chromium
    poppler-utils qpdf xdotool espeak-ng"

tell() {
    printf '%s\n' "$*" >&2
}

# Install these system packages where they are missing. They can be missing without harm to the command line, so a
# person who may not install is told the one line to run, and goes on.
need_system() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        system_without_apt
        return 0
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086
    if [ "$(id -u)" = 0 ]; then
        install_packages env DEBIAN_FRONTEND=noninteractive -- $missing
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        install_packages sudo -n env DEBIAN_FRONTEND=noninteractive -- $missing
    else
        tell "Some system packages are missing. Ask someone who may install to run this line, then try again:"
        tell "  sudo apt-get install --no-install-recommends $(echo $missing)"
    fi
}

missing_packages() {
    for package in "$@"; do
        printf '%s\n' "$package"
    done | sort -u >"$scratch/wanted"
    # A package may be there under a newer name that provides it (libglib2.0-0t64 on Ubuntu 24.04).
    dpkg-query --show --showformat '${db:Status-Status} ${Package}, ${Provides}\n' 2>/dev/null |
        sed -n 's/^installed //p' | tr ',' '\n' | sed 's/^ *//; s/[ (:].*//' | sort -u >"$scratch/there"
    comm -23 "$scratch/wanted" "$scratch/there"
}

# install_packages HOW... -- PACKAGE...
install_packages() {
    how=
    while [ "$1" != -- ]; do
        how="$how $1"
        shift
    done
    shift
    tell "Installing system packages: $*"
    # shellcheck disable=SC2086
    if ! { $how apt-get update -qq && $how apt-get install -y -qq --no-install-recommends "$@"; } >"$scratch/apt" 2>&1; then
        tail -n 5 "$scratch/apt" >&2
        tell "The system packages could not be installed. Check the internet connection, then try again."
        return 1
    fi
}

system_without_apt() {
    if [ "$(uname)" = Linux ] && [ ! -e "$root/.venv/told-about-system" ]; then
        tell "This is not Debian or Ubuntu. If no window opens, install what Qt 6 needs (libEGL, xcb-util-cursor,"
        tell "libxkbcommon-x11), PulseAudio's client library, and espeak-ng."
        mkdir -p "$root/.venv" && : >"$root/.venv/told-about-system"
    fi
}

# A Python of 3.11 or newer; $PYTHON goes first.
find_python() {
    for candidate in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python; do
        [ -n "$candidate" ] || continue
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

need_python() {
    python=$(find_python) && return 0
    need_system python3 python3-venv || :
    python=$(find_python) && return 0
    # Where "python3" is an older one (Ubuntu 22.04), a newer one stands beside it.
    need_system python3.11 python3.11-venv || :
    python=$(find_python) && return 0
    tell "Python 3.11 or newer is needed. Install it from your system or from python.org, then try again."
    return 1
}

# The virtual environment in .venv; made again when its Python is gone.
need_venv() {
    "$venv_python" -c pass 2>/dev/null && return 0
    need_python || return 1
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        need_system "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')" || :
    fi
    tell "Setting up. This is done once and takes a few minutes."
    if ! "$python" -m venv --clear "$root/.venv"; then
        tell "Python's own venv is missing. Install python3-venv, then try again."
        return 1
    fi
}

# Install a lock of packages, when it is not what was installed last.
need_locked() {
    lock=$root/packaging/$1
    stamp=$root/.venv/installed-$1
    cmp -s "$lock" "$stamp" && return 0
    tell "Installing what is listed in packaging/$1"
    if ! "$venv_python" -m pip install --quiet --disable-pip-version-check --require-hashes --requirement "$lock" >&2; then
        tell "The packages could not be installed. Check the internet connection, then try again."
        return 1
    fi
    cp "$lock" "$stamp"
}

venv_python=$root/.venv/bin/python
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The app is run from where it is; the person's own folder, in which there may be a random.py, is kept out of it.
PYTHONPATH=$root${PYTHONPATH:+:$PYTHONPATH}
PYTHONSAFEPATH=1
export PYTHONPATH PYTHONSAFEPATH
