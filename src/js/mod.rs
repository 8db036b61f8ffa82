//! Components as JavaScript values, for Rust programs in a browser (the feature `js`), and the functions of the package that
//! `wasm-pack build` makes (the feature `exports`).
//!
//! A JavaScript value takes the way of a text: a [`Snapshot`](snapshot::Snapshot) reads each of its members once and leaves it
//! on the tape, the checker of texts judges the tape, and [`build`] makes the SDK's object of it. Both run on the field tables.

mod build;
mod bytes;
mod codec;
mod engine;
mod error;
#[cfg(feature = "exports")]
mod exports;
mod issues;
mod snapshot;
mod stop;
mod strings;
mod text;
mod verdict;
