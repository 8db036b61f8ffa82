#!/usr/bin/env bash
# Prints the path of a Chromium. If none is found, installs Debian's first.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=tools/setup/lib.sh
. tools/setup/lib.sh

find_browser() {
  local name
  for name in ${CHROMIUM:+"$CHROMIUM"} chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  return 1
}

if ! find_browser >/dev/null && can_apt; then
  say 'apt-get install chromium chromium-driver'
  { apt_update && apt_install chromium chromium-driver; } || say 'apt-get failed'
fi
find_browser ||
  die 'no Chromium for the browser tests; install it with: apt-get install -y chromium chromium-driver (or set CHROMIUM to its path)'
