//! The WebAssembly module of the npm package `completion-job`.
//!
//! It is a crate of its own, since it pins wasm-bindgen, brings an allocator and traps where other builds panic. On targets
//! other than WebAssembly it holds only the numbers, which the generator writes for TypeScript.

#![cfg_attr(target_arch = "wasm32", no_std)]

#[cfg(target_arch = "wasm32")]
extern crate alloc;

#[cfg(target_arch = "wasm32")]
mod exports;
#[cfg(target_arch = "wasm32")]
mod heap;
pub mod numbers;
#[cfg(target_arch = "wasm32")]
mod report;
