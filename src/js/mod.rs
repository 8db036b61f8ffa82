//! Components as JavaScript values, for Rust programs in a browser (the feature `js`), and the functions of the package that
//! `wasm-pack build` makes (the feature `exports`).
//!
//! A JavaScript value takes the way of a text: a [`Snapshot`](snapshot::Snapshot) reads each of its members once and leaves it
//! on the tape, and the checker of texts judges the tape. All of it runs on the field tables.

// Without the functions for JavaScript, no value is held and no text is read.
#![cfg_attr(not(feature = "exports"), allow(dead_code, unused_imports))]

mod conversions;
mod convert;
mod engine;
#[cfg(feature = "exports")]
mod exports;
mod issue_object;
mod snapshot;
mod stop;
mod strings;
