//! The functions that the page `index.html` calls to show fine-tuning jobs.

use completion_job::{CompletionJobOut, Nullish, Status, ValidationError};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Describes the state of a job in a sentence. Takes a JavaScript object in either spelling. If the value is not a valid job, throws
/// an error that lists the issues.
#[wasm_bindgen]
pub fn summary(job: &JsValue) -> Result<String, ValidationError> {
    let job = CompletionJobOut::from_js(job)?;
    let state = match job.status {
        Status::Success => "is done",
        Status::Failed | Status::FailedValidation => "has failed",
        Status::Cancelled | Status::CancellationRequested => "was cancelled",
        _ => "is not done yet",
    };
    let tokens = match job.trained_tokens {
        Nullish::Value(tokens) => format!(" after {} tokens", tokens.get()),
        Nullish::Null | Nullish::Absent => String::new(),
    };
    Ok(format!("The job {} on {} {state}{tokens}.", job.id, job.model))
}

/// Reads a job from JSON and returns it as an object in SDK spelling.
#[wasm_bindgen]
pub fn read(text: &str) -> Result<JsValue, ValidationError> {
    Ok(CompletionJobOut::from_json(text.as_bytes())?.to_js())
}
