# shellcheck shell=bash
# Shared by the scripts beside it, which source it from the repository's root.

# shellcheck disable=SC2034
tools_root=${XDG_CACHE_HOME:-$HOME/.cache}/completion-job/tools

say() { printf 'setup: %s\n' "$*" >&2; }

die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# need COMMAND WHAT-INSTALLS-IT
need() { has "$1" || die "$1 is missing; install it with: $2"; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

can_apt() { has apt-get && as_root true 2>/dev/null; }

apt_update() { as_root apt-get -qq update >/dev/null; }

# --no-remove: an installation that would remove another package fails.
apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 \
    --no-install-recommends --no-remove install "$@" </dev/null >/dev/null
}

# with_toolchain NAME COMMAND…: an empty NAME means the ordinary toolchain
with_toolchain() {
  if [ -n "$1" ]; then RUSTUP_TOOLCHAIN=$1 "${@:2}"; else "${@:2}"; fi
}
