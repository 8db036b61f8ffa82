#!/usr/bin/env bash
# Finds wasm-pack and wasm-bindgen in the right versions on PATH, or installs them into the user's cache.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=tools/setup/lib.sh
. tools/setup/lib.sh

wasm_pack_version=0.15.1
# The command and the crate must have exactly the same version.
wasm_bindgen_version=$(awk -F'"' '/^name = "wasm-bindgen"$/ { getline; print $2 }' Cargo.lock 2>/dev/null || true)
[ -n "$wasm_bindgen_version" ] || die 'Cargo.lock does not name wasm-bindgen; write it with: cargo generate-lockfile'

# provide COMMAND PACKAGE VERSION
provide() {
  [ "$(PATH=$tools_root/bin:$PATH "$1" --version 2>/dev/null)" = "$1 $3" ] && return
  say "cargo install $2 $3 (a few minutes, once)"
  # The tools run for a second, so a fast build is better than a fast tool. They share a target folder, so that crates they both
  # need are built once.
  env -u RUSTFLAGS -u CARGO_BUILD_TARGET CARGO_TARGET_DIR="$tools_root/build" \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install --quiet --force --root "$tools_root" --version "$3" "$2" </dev/null >&2
}

provide wasm-pack wasm-pack "$wasm_pack_version"
provide wasm-bindgen wasm-bindgen-cli "$wasm_bindgen_version"
rm -rf "$tools_root/build"
