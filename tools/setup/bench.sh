#!/usr/bin/env bash
# Installs the peers that the benches measure. Nothing else needs them. With the argument `engines`, installs Deno and Bun too.
set -euo pipefail
cd "$(dirname "$0")/../../benches"
# shellcheck source=tools/setup/lib.sh
. ../tools/setup/lib.sh

omit=--omit=optional
[ "${1:-}" != engines ] || omit=

if ! cmp -s package-lock.json node_modules/.completion-job-lock || [ -z "$omit" ] && [ ! -d node_modules/deno ]; then
  say 'npm ci in benches'
  npm ci --ignore-scripts --no-audit --no-fund $omit >&2
  cp package-lock.json node_modules/.completion-job-lock
fi
