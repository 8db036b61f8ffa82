#!/usr/bin/env bash
# What the API documentation is made with. It has a TypeScript of its own, as TypeDoc runs on none that is newer.
set -euo pipefail
cd "$(dirname "$0")/../../docs/api"
# shellcheck source=tools/setup/lib.sh
. ../../tools/setup/lib.sh

if ! cmp -s package-lock.json node_modules/.completion-job-lock; then
  say 'npm ci in docs/api'
  npm ci --ignore-scripts --no-audit --no-fund >&2
  cp package-lock.json node_modules/.completion-job-lock
fi
