#!/usr/bin/env bash
# Installs the tools that make the API documentation. They have a TypeScript of their own, since TypeDoc does not run on a newer
# one.
set -euo pipefail
cd "$(dirname "$0")/../../docs/api"
# shellcheck source=tools/setup/lib.sh
. ../../tools/setup/lib.sh

if ! cmp -s package-lock.json node_modules/.completion-job-lock; then
  say 'npm ci in docs/api'
  npm ci --ignore-scripts --no-audit --no-fund >&2
  cp package-lock.json node_modules/.completion-job-lock
fi
