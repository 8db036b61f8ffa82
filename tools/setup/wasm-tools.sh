#!/usr/bin/env bash
# wasm-pack and wasm-bindgen at their versions: those on PATH, else installed into the user's cache.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=tools/setup/lib.sh
. tools/setup/lib.sh

wasm_pack_version=0.15.1
# The command and the crate must agree to the digit.
wasm_bindgen_version=$(awk -F'"' '/^name = "wasm-bindgen"$/ { getline; print $2 }' Cargo.lock 2>/dev/null || true)
[ -n "$wasm_bindgen_version" ] || die 'Cargo.lock names no wasm-bindgen; make it with: cargo generate-lockfile'

# provide COMMAND PACKAGE VERSION
provide() {
  [ "$(PATH=$tools_root/bin:$PATH "$1" --version 2>/dev/null)" = "$1 $3" ] && return
  say "cargo install $2 $3 (a few minutes, once)"
  # They run for a second: built to be built fast. The target folder is shared, so what both need
  # is built once.
  env -u RUSTFLAGS -u CARGO_BUILD_TARGET CARGO_TARGET_DIR="$tools_root/build" \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install --quiet --force --root "$tools_root" --version "$3" "$2" </dev/null >&2
}

provide wasm-pack wasm-pack "$wasm_pack_version"
provide wasm-bindgen wasm-bindgen-cli "$wasm_bindgen_version"
rm -rf "$tools_root/build"
