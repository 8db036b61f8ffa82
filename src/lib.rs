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
//! On `wasm32-unknown-unknown`, `CompletionJobOut::from_js`, `to_js` and `to_wire_js` convert a job from and to JavaScript values. The
//! other components have the same methods. A [`ValidationError`] converts to a JavaScript error that lists its issues.
//!
//! | feature | what it adds on `wasm32-unknown-unknown`; all are on by default |
//! | --- | --- |
//! | `std` | the Rust API, on every target |
//! | `js` | the conversions from and to JavaScript values |
//! | `exports` | the functions of the package that `wasm-pack build` makes: `completionJobOutFromJSON`, `CompletionJobOut.parse`, … |
//!
//! A Rust program for the browser should leave out `exports`. Otherwise its own package would export those functions too:
//!
//! ```toml
//! completion-job = { version = "0.1", default-features = false, features = ["js"] }
//! ```

#![cfg_attr(not(feature = "std"), no_std)]
// Without the Rust API, only the model's tables are used, not its structs.
#![cfg_attr(not(feature = "std"), allow(dead_code))]

extern crate alloc;
// wasm-pack needs a cdylib, and Cargo builds the cdylib even when this crate is only a dependency. The cdylib needs the standard
// library's panic handler.
#[cfg(not(feature = "std"))]
extern crate std;

#[cfg(feature = "std")]
mod api;
#[doc(hidden)]
pub mod bug;
#[cfg(feature = "std")]
mod characters;
#[cfg(feature = "std")]
mod identify;
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
mod js;
#[cfg(all(feature = "js", doc, not(all(target_arch = "wasm32", target_os = "unknown"))))]
#[path = "js/documented.rs"]
mod js;
mod numbered;
mod scan;

// The npm package's module and the generator use these modules. They are not part of the API.
#[doc(hidden)]
pub mod check;
#[doc(hidden)]
#[allow(long_running_const_eval, reason = "the compiler tries many hashes for the names of a component")]
pub mod model;
#[doc(hidden)]
pub mod read;
#[doc(hidden)]
pub mod table;
#[doc(hidden)]
pub mod tape;

#[cfg(feature = "std")]
pub use api::{Code, Issue, Span, Suggested, Suggestion, ValidationError};
#[cfg(feature = "std")]
pub use check::Segment;
#[cfg(feature = "std")]
pub use identify::{
    Evidence, Generation, Identification, JobCounts, JobKind, KeySpelling, Reader, What, identify,
};
// The generator uses these modules. They are not part of the API.
#[cfg(feature = "std")]
#[doc(hidden)]
pub use identify::{rules as identify_rules, sentences as identify_sentences};
pub use model::sdk_1_6::{
    CheckpointOut, ClassifierDetailedJobOut, ClassifierDetailedJobOutIntegrations,
    ClassifierDetailedJobOutJobType, ClassifierDetailedJobOutObject, ClassifierDetailedJobOutStatus,
    ClassifierJobOut, ClassifierJobOutIntegrations, ClassifierJobOutJobType, ClassifierJobOutObject,
    ClassifierJobOutStatus, ClassifierTargetOut, ClassifierTrainingParameters, CompletionDetailedJobOut,
    CompletionDetailedJobOutIntegrations, CompletionDetailedJobOutJobType, CompletionDetailedJobOutObject,
    CompletionDetailedJobOutRepositories, CompletionDetailedJobOutStatus, CompletionJobOut,
    CompletionTrainingParameters, EventOut, FTClassifierLossFunction, GithubRepositoryOut,
    GithubRepositoryOutType, Integrations, JobMetadataOut, JobType,
    JobsApiRoutesFineTuningCreateFineTuningJobResponse, JobsApiRoutesFineTuningGetFineTuningJobResponse,
    JobsOut, JobsOutData, JobsOutObject, LegacyJobMetadataOut, LegacyJobMetadataOutObject, MetricOut,
    ObjectT, One, Repositories, Status, WandbIntegrationOut, WandbIntegrationOutType,
};
pub use model::{Integer, Json, Nullish, Number, NumberError, Record};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
