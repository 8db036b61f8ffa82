#!/usr/bin/env bash
# Installs rustfmt, and clippy for both targets.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=tools/setup/lib.sh
. tools/setup/lib.sh

if ! { cargo fmt --version && cargo clippy --version; } >/dev/null 2>&1; then
  say 'rustup component add rustfmt clippy'
  { has rustup && rustup component add rustfmt clippy >&2; } ||
    die 'rustfmt or clippy is missing; install them with: rustup component add rustfmt clippy'
fi

if ! tools/setup/wasm-env.sh cargo clippy --version >/dev/null 2>&1; then
  { can_apt && apt_update && apt_install rust-web-clippy; } ||
    die 'clippy is missing; install it with: apt-get install -y rust-web-clippy'
fi
