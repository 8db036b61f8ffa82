//! The job as one would write it with serde_json and serde-wasm-bindgen.

mod model;

use model::{inbound, outbound};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// Whether bytes are a wire job.
#[wasm_bindgen]
pub fn bytes_to_verdict(bytes: &[u8]) -> bool {
    serde_json::from_slice::<inbound::Job>(bytes).is_ok()
}

/// The SDK object of a wire text.
#[wasm_bindgen]
pub fn text_to_job(text: &str) -> Result<JsValue, JsError> {
    to_js(&serde_json::from_str(text)?)
}

/// The SDK object of wire bytes.
#[wasm_bindgen]
pub fn bytes_to_job(bytes: &[u8]) -> Result<JsValue, JsError> {
    to_js(&serde_json::from_slice(bytes)?)
}

/// Whether a value is a wire job.
#[wasm_bindgen]
pub fn value_to_verdict(value: JsValue) -> bool {
    serde_wasm_bindgen::from_value::<inbound::Job>(value).is_ok()
}

/// The SDK object of a wire object.
#[wasm_bindgen]
pub fn value_to_job(value: JsValue) -> Result<JsValue, JsError> {
    to_js(&serde_wasm_bindgen::from_value(value)?)
}

/// The wire text of an SDK object.
#[wasm_bindgen]
pub fn job_to_text(job: JsValue) -> Result<String, JsError> {
    let job: outbound::Job = serde_wasm_bindgen::from_value(job)?;
    Ok(serde_json::to_string(&job)?)
}

/// What serde says of a wire text.
#[wasm_bindgen]
pub fn text_to_issues(text: &str) -> Vec<String> {
    let error = serde_json::from_str::<inbound::Job>(text).err();
    error.iter().map(ToString::to_string).collect()
}

/// What serde says of a wire object.
#[wasm_bindgen]
pub fn value_to_issues(value: JsValue) -> Vec<String> {
    let error = serde_wasm_bindgen::from_value::<inbound::Job>(value).err();
    error.iter().map(ToString::to_string).collect()
}

fn to_js(job: &inbound::Job) -> Result<JsValue, JsError> {
    let serializer = Serializer::new().serialize_missing_as_null(true);
    Ok(job.serialize(&serializer)?)
}
