//! Reads, checks and normalizes Mistral's fine-tuning job object, `CompletionJobOut`, exactly as the TypeScript SDK does.
//!
//! ```
//! use completion_job::CompletionJobOut;
//!
//! let error = CompletionJobOut::from_json(br#"{"id": 7}"#).unwrap_err();
//! assert_eq!(error.issues[0].message, "Expected string, received number");
//! assert_eq!(error.issues[0].pointer(), "/id");
//! ```
//!
//! The same code, compiled to WebAssembly, is the npm package `completion-job`.
//!
//! # In the browser
//!
//! On `wasm32-unknown-unknown` the components convert from and to JavaScript values: `CompletionJobOut::from_js`, `to_js` and
//! `to_wire_js`, and a [`ValidationError`] becomes a JavaScript error with its issues.
//!
//! | feature | what it adds on `wasm32-unknown-unknown`; all are on by default |
//! | --- | --- |
//! | `std` | the Rust API, on every target |
//! | `js` | the conversions |
//! | `exports` | the functions that `wasm-pack build` makes a package of: `completionJobOutFromJSON`, `CompletionJobOut.parse`, … |
//!
//! A Rust program for the browser leaves `exports` out, as its own package would export those functions too:
//!
//! ```toml
//! completion-job = { version = "0.1", default-features = false, features = ["js"] }
//! ```

#![cfg_attr(feature = "module", no_std)]
// Of the model, the module uses the tables only.
#![cfg_attr(feature = "module", allow(dead_code))]

#[cfg(all(feature = "module", feature = "std"))]
compile_error!("the feature `module` stands alone: --no-default-features --features module");

extern crate alloc;

mod bug;
#[cfg(feature = "std")]
mod characters;
mod check;
#[cfg(feature = "std")]
mod error;
mod fault;
#[cfg(feature = "std")]
mod from_json;
mod growth;
#[cfg(feature = "module")]
mod heap;
#[cfg(feature = "std")]
mod hint;
#[cfg(feature = "std")]
mod issue;
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
mod js;
#[cfg(all(feature = "js", doc, not(all(target_arch = "wasm32", target_os = "unknown"))))]
#[path = "js/documented.rs"]
mod js;
mod numbered;
#[cfg(feature = "std")]
mod place;
#[cfg(feature = "std")]
mod pretty;
mod read;
mod report;
#[cfg(feature = "std")]
mod words;
#[cfg(feature = "std")]
mod write;

// What the generator of the npm package runs on; no part of the API.
#[doc(hidden)]
pub mod model;
#[doc(hidden)]
pub mod name;
#[doc(hidden)]
pub mod names;
#[doc(hidden)]
pub mod schema;
#[doc(hidden)]
pub mod tape;

/// What Rust and TypeScript number alike.
#[doc(hidden)]
#[cfg(feature = "std")]
pub mod numbers {
    pub use crate::fault::{EXPECTED, Rule, SIZES};
    pub use crate::read::Expected;
    pub use crate::report::{Outcome, Word};
}

#[cfg(feature = "module")]
mod wasm;

#[cfg(feature = "std")]
pub use error::ValidationError;
#[cfg(feature = "std")]
pub use fault::Segment;
#[cfg(feature = "std")]
pub(crate) use from_json::from_json;
#[cfg(feature = "std")]
pub use issue::{Code, Issue};
pub use model::{
    CompletionJobOut, CompletionTrainingParameters, GithubRepositoryOut, GithubRepositoryOutType, Integer,
    Integrations, JobMetadataOut, JobType, Nullish, Number, NumberError, ObjectT, Repositories, Status,
    WandbIntegrationOut, WandbIntegrationOutType,
};
#[cfg(feature = "std")]
pub use place::Span;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
