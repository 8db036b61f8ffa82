//! The types as Rust programs in a browser convert them, with serde-wasm-bindgen.
#![cfg(target_arch = "wasm32")]

use completion_job::CompletionJobOut;
use js_sys::JSON;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen_test::wasm_bindgen_test;

const JOB: &str = r#"{"id":"20178c3c","auto_start":true,"model":"open-mistral-7b","status":"QUEUED","created_at":1721405548,"modified_at":1721405693,"training_files":["d7b3"],"validation_files":null,"object":"job","suffix":null,"integrations":[{"type":"wandb","project":"tuning"}],"metadata":{"cost":2.5},"job_type":"completion","hyperparameters":{"learning_rate":0.0001,"epochs":null}}"#;

fn job() -> CompletionJobOut {
    CompletionJobOut::from_json(JOB.as_bytes()).unwrap()
}

#[wasm_bindgen_test]
fn a_wire_object_of_javascript_becomes_a_job() {
    let object = JSON::parse(JOB).unwrap();
    let converted: CompletionJobOut = serde_wasm_bindgen::from_value(object).unwrap();
    assert_eq!(converted, job());
}

#[wasm_bindgen_test]
fn a_job_becomes_the_wire_object_that_it_came_from() {
    let object = job().serialize(&Serializer::json_compatible()).unwrap();
    assert_eq!(JSON::stringify(&object).unwrap(), JOB);
}

#[wasm_bindgen_test]
fn a_wire_object_with_a_member_missing_is_none() {
    let object = JSON::parse("{}").unwrap();
    let error = serde_wasm_bindgen::from_value::<CompletionJobOut>(object).unwrap_err();
    assert_eq!(error.to_string(), "Error: missing field `id`");
}
