#!/usr/bin/env bash
# Installs the tools that build the page. Nothing else needs them.
set -euo pipefail
cd "$(dirname "$0")/../../www"
# shellcheck source=tools/setup/lib.sh
. ../tools/setup/lib.sh

if ! cmp -s package-lock.json node_modules/.completion-job-lock; then
  say 'npm ci in www'
  npm ci --ignore-scripts --no-audit --no-fund >&2
  cp package-lock.json node_modules/.completion-job-lock
fi
