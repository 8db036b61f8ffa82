#!/usr/bin/env bash
# wasm-debian.sh TARGET NAME: installs Debian's rustc-web, which has the source of std but no std built for the target. Builds
# std
# and links the result as the rustup toolchain NAME.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=tools/setup/lib.sh
. tools/setup/lib.sh

target=$1
name=$2

say "no $target from rustup; using Debian's rustc-web and building std for it"
apt_update
llvm=$(apt-cache depends rust-web-llvm | sed -n 's/^ *Depends: llvm-//p')
apt_install rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy "lld-$llvm"

crate=$(mktemp -d)
trap 'rm -rf "$crate"' EXIT
mkdir "$crate/src"
touch "$crate/src/lib.rs"
printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n' >"$crate/Cargo.toml"

# Without bitcode in std, a later build with LTO fails.
(
  cd "$crate"
  unset RUSTC_WRAPPER CARGO_ENCODED_RUSTFLAGS
  export PATH=/usr/bin:/bin CARGO_TARGET_DIR=$crate/target
  RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes cargo build --quiet --release --target "$target" \
    -Zbuild-std=std,panic_abort,proc_macro,test >&2
)

built=$crate/target/$target/release/deps
lib=/usr/lib/rustlib/$target/lib
rm "$built"/libempty-*.rlib
as_root mkdir -p "$lib"
as_root find "$lib" -name '*.rlib' -delete
as_root install -m 644 "$built"/*.rlib "$lib"

if has rustup; then rustup toolchain link "$name" /usr >&2; fi
