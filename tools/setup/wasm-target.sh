#!/usr/bin/env bash
# Finds or makes a Rust toolchain that builds for wasm32-unknown-unknown. Writes its name to the first line of
# .tools/wasm-toolchain, where an empty name means the ordinary toolchain. The other lines are the version that its rustc
# prints.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=tools/setup/lib.sh
. tools/setup/lib.sh

target=wasm32-unknown-unknown
linked=completion-job-wasm
stamp=.tools/wasm-toolchain

identity() {
  echo "$1"
  with_toolchain "$1" rustc -vV
}

if [ -f "$stamp" ] && identity "$(head -n 1 "$stamp")" 2>/dev/null | cmp -s - "$stamp"; then
  exit 0
fi

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# Links a library against std with LTO, as the release build does.
works() {
  local source='#[no_mangle] pub extern "C" fn f(n: usize) -> usize { vec![String::from("a"); n].len() }'
  with_toolchain "$1" rustc --target $target --crate-type cdylib -O -C lto=fat -o "$tmp/probe.wasm" - \
    <<<"$source" >/dev/null 2>&1
}

use() {
  mkdir -p .tools
  identity "$1" >"$stamp"
  exit 0
}

works '' && use ''
has rustup && works $linked && use $linked

if has rustup; then
  say "rustup target add $target"
  rustup target add $target >"$tmp/rustup.log" 2>&1 && works '' && use ''
fi

if can_apt && tools/setup/wasm-debian.sh $target $linked; then
  works '' && use ''
  works $linked && use $linked
fi

grep -hs '^error' "$tmp/rustup.log" >&2 || true
die "no Rust toolchain here builds for $target; install it with: rustup target add $target"
