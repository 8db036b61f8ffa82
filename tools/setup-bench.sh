#!/usr/bin/env bash
# The peers that the benches measure, which nothing else needs.
set -euo pipefail
cd "$(dirname "$0")/../benches"
# shellcheck source=tools/lib.sh
. ../tools/lib.sh

if ! cmp -s package-lock.json node_modules/.completion-job-lock; then
  say 'npm ci in benches'
  npm ci --ignore-scripts --no-audit --no-fund >&2
  cp package-lock.json node_modules/.completion-job-lock
fi
