#!/usr/bin/env bash
# The peers that the benches measure, which nothing else needs; with the argument `engines` Deno and Bun as well.
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
