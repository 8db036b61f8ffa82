#!/usr/bin/env bash
# Installs everything that a build needs. A step whose result is already there does nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=tools/setup/lib.sh
. tools/setup/lib.sh

need cc 'apt-get install -y build-essential'
need cargo "curl -sSf https://sh.rustup.rs | sh -s -- -y"
need node 'apt-get install -y nodejs npm'
need npm 'apt-get install -y npm'
node_version=$(node --version)
node_major=${node_version#v}
[ "${node_major%%.*}" -ge 20 ] ||
  die "node $node_version is too old, 20 or newer is needed; install it with: npm install -g n && n 20"

tools/setup/wasm-target.sh
tools/setup/wasm-tools.sh

if ! cmp -s package-lock.json node_modules/.completion-job-lock; then
  say 'npm ci'
  npm ci --ignore-scripts --no-audit --no-fund >&2
  cp package-lock.json node_modules/.completion-job-lock
fi
