//! The WebAssembly module of the npm package `completion-job`.
//!
//! It is a crate of its own, since it pins wasm-bindgen and brings an allocator and a panic handler, and since only here panics
//! trap. On other targets than WebAssembly it holds the numbers alone, which the generator writes for TypeScript.

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
