//! Components as JavaScript values, for Rust programs in a browser (the feature `js`), and the functions of the package that
//! `wasm-pack build` makes (the feature `exports`).
//!
//! A JavaScript value is processed like a text: a [`Snapshot`](snapshot::Snapshot) reads each of its members once and records it on
//! the tape, and the checker for texts checks the tape. The field tables drive all of this.

// Only the feature `exports` uses `Held` and reads texts.
#![cfg_attr(not(feature = "exports"), allow(dead_code, unused_imports))]

mod conversions;
mod convert;
mod engine;
#[cfg(feature = "exports")]
mod exports;
mod issue_object;
mod members;
mod snapshot;
mod stop;
mod strings;
