#!/usr/bin/env bash
# Runs a command with the toolchain and the tools that setup chose.
set -euo pipefail
# shellcheck source=tools/setup/lib.sh
. "$(dirname "$0")/lib.sh"

toolchain=$(head -n 1 "$(dirname "$0")/../../.tools/wasm-toolchain")
[ -z "$toolchain" ] || export RUSTUP_TOOLCHAIN="$toolchain"
PATH=$tools_root/bin:$PATH exec "$@"
