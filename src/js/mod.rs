//! Components as JavaScript values, for Rust programs in a browser (the feature `js`), and the functions of the package that
//! `wasm-pack build` makes (the feature `exports`).
//!
//! A JavaScript value takes the way of a text: a [`Snapshot`](snapshot::Snapshot) reads each of its members once and leaves it
//! on the tape, and the checker of texts judges the tape. All of it runs on the field tables.

mod engine;
#[cfg(feature = "exports")]
mod exports;
mod snapshot;
mod stop;
mod strings;
