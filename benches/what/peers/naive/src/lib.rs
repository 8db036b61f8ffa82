//! Reads and writes the job in the most obvious way with serde_json and serde-wasm-bindgen.

mod model;

use model::{inbound, outbound};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// Decides whether bytes are a valid wire job.
#[wasm_bindgen]
pub fn bytes_to_verdict(bytes: &[u8]) -> bool {
    serde_json::from_slice::<inbound::Job>(bytes).is_ok()
}

/// Turns a wire text into an SDK object.
#[wasm_bindgen]
pub fn text_to_job(text: &str) -> Result<JsValue, JsError> {
    to_js(&serde_json::from_str(text)?)
}

/// Turns wire bytes into an SDK object.
#[wasm_bindgen]
pub fn bytes_to_job(bytes: &[u8]) -> Result<JsValue, JsError> {
    to_js(&serde_json::from_slice(bytes)?)
}

/// Decides whether a value is a valid wire job.
#[wasm_bindgen]
pub fn value_to_verdict(value: JsValue) -> bool {
    serde_wasm_bindgen::from_value::<inbound::Job>(value).is_ok()
}

/// Turns a wire object into an SDK object.
#[wasm_bindgen]
pub fn value_to_job(value: JsValue) -> Result<JsValue, JsError> {
    to_js(&serde_wasm_bindgen::from_value(value)?)
}

/// Turns an SDK object into a wire text.
#[wasm_bindgen]
pub fn job_to_text(job: JsValue) -> Result<String, JsError> {
    let job: outbound::Job = serde_wasm_bindgen::from_value(job)?;
    Ok(serde_json::to_string(&job)?)
}

/// Returns serde's error message for a wire text, if there is one.
#[wasm_bindgen]
pub fn text_to_issues(text: &str) -> Vec<String> {
    let error = serde_json::from_str::<inbound::Job>(text).err();
    error.iter().map(ToString::to_string).collect()
}

/// Returns serde's error message for a wire object, if there is one.
#[wasm_bindgen]
pub fn value_to_issues(value: JsValue) -> Vec<String> {
    let error = serde_wasm_bindgen::from_value::<inbound::Job>(value).err();
    error.iter().map(ToString::to_string).collect()
}

fn to_js(job: &inbound::Job) -> Result<JsValue, JsError> {
    let serializer = Serializer::new().serialize_missing_as_null(true);
    Ok(job.serialize(&serializer)?)
}
