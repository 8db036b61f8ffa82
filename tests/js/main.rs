//! Tests the conversions between Rust and JavaScript that Rust programs in a browser use.
#![cfg(all(target_arch = "wasm32", target_os = "unknown"))]

use completion_job::{
    Code, CompletionJobOut, CompletionTrainingParameters, EventOut, GithubRepositoryOut, Integer, Nullish,
};
use js_sys::{Array, Function, JSON, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const JOB: &str = r#"{"id":"20178c3c","auto_start":true,"model":"open-mistral-7b","status":"QUEUED","created_at":1721405548,"modified_at":1721405693,"training_files":["d7b3"],"validation_files":null,"object":"job","suffix":null,"integrations":[{"type":"wandb","project":"tuning"}],"metadata":{"cost":2.5},"job_type":"completion","hyperparameters":{"learning_rate":0.0001,"epochs":null},"repositories":[]}"#;

const SDK_JOB: &str = r#"{"id":"20178c3c","autoStart":true,"model":"open-mistral-7b","status":"QUEUED","createdAt":1721405548,"modifiedAt":1721405693,"trainingFiles":["d7b3"],"validationFiles":null,"object":"job","suffix":null,"integrations":[{"type":"wandb","project":"tuning"}],"metadata":{"cost":2.5},"jobType":"completion","hyperparameters":{"learningRate":0.0001,"epochs":null},"repositories":[]}"#;

fn job() -> CompletionJobOut {
    CompletionJobOut::from_json(JOB.as_bytes()).unwrap()
}

fn value(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

fn text(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap()
}

#[wasm_bindgen_test]
fn from_js_reads_a_job_in_either_spelling() {
    assert_eq!(CompletionJobOut::from_js(&value(JOB)), Ok(job()));
    assert_eq!(CompletionJobOut::from_js(&value(SDK_JOB)), Ok(job()));
}

#[wasm_bindgen_test]
fn to_js_uses_sdk_spelling_and_to_wire_js_uses_wire_spelling() {
    assert_eq!(text(&job().to_wire_js()), JOB);
    assert_eq!(text(&job().to_js()), SDK_JOB);
}

#[wasm_bindgen_test]
fn converted_objects_have_the_prototype_of_plain_objects() {
    let plain = Object::get_prototype_of(&Object::new());
    for object in [job().to_js(), job().to_wire_js(), get(&job().to_js(), "hyperparameters")] {
        assert!(Object::is(&Object::get_prototype_of(&object), &plain));
    }
    assert!(Array::is_array(&get(&job().to_js(), "trainingFiles")));
}

#[wasm_bindgen_test]
fn absent_members_stay_absent_and_defaults_are_filled_in() {
    let parameters = CompletionTrainingParameters::from_js(&value("{}")).unwrap();
    assert_eq!(parameters.epochs, Nullish::Absent);
    assert_eq!(text(&parameters.to_js()), r#"{"learningRate":0.0001}"#);
}

#[wasm_bindgen_test]
fn undefined_members_are_read_as_absent() {
    let object = value(r#"{"name": "docs", "owner": "mistralai", "commit_id": "9f2c"}"#);
    for key in ["type", "ref", "weight"] {
        Reflect::set(&object, &key.into(), &JsValue::UNDEFINED).unwrap();
    }
    assert_eq!(GithubRepositoryOut::from_js(&object), Ok(repository()));
    let object = value(JOB);
    for key in ["metadata", "repositories", "suffix"] {
        Reflect::set(&object, &key.into(), &JsValue::UNDEFINED).unwrap();
    }
    let job = CompletionJobOut::from_js(&object).unwrap();
    assert_eq!((job.metadata, job.repositories, job.suffix), (Nullish::Absent, None, Nullish::Absent));
}

#[wasm_bindgen_test]
fn an_undefined_member_gets_its_default_in_an_object_of_both_spellings() {
    let object = value(r#"{"trainingSteps": 1, "seq_len": 2}"#);
    Reflect::set(&object, &"learning_rate".into(), &JsValue::UNDEFINED).unwrap();
    let read = CompletionTrainingParameters::from_js(&object).unwrap();
    assert_eq!(read.learning_rate, parameters().learning_rate);
}

#[wasm_bindgen_test]
fn numbers_keep_every_bit_and_the_sign_of_zero() {
    for number in [-0.0, 0.0, 9007199254740991.0, 9007199254740992.0, -9007199254740992.0, 1e21] {
        let object = Object::new();
        Reflect::set(&object, &"seq_len".into(), &number.into()).unwrap();
        Reflect::set(&object, &"epochs".into(), &number.into()).unwrap();
        let parameters = CompletionTrainingParameters::from_js(&object).unwrap();
        for (object, key) in [(parameters.to_wire_js(), "seq_len"), (parameters.to_js(), "seqLen")] {
            assert_eq!(get(&object, key).as_f64().unwrap().to_bits(), f64::to_bits(number));
            assert_eq!(get(&object, "epochs").as_f64().unwrap().to_bits(), f64::to_bits(number));
        }
    }
    let infinite = CompletionTrainingParameters {
        epochs: f64::INFINITY.try_into().map(Nullish::Value).unwrap(),
        ..parameters()
    };
    assert_eq!(get(&infinite.to_js(), "epochs"), f64::INFINITY);
}

fn parameters() -> CompletionTrainingParameters {
    CompletionTrainingParameters::from_json(b"{}").unwrap()
}

#[wasm_bindgen_test]
fn strings_keep_their_characters() {
    let string = "\"\\\n\u{0}é€😀\u{2028}";
    let repository = GithubRepositoryOut { name: string.into(), ..repository() };
    assert_eq!(get(&repository.to_js(), "name"), string);
    assert_eq!(GithubRepositoryOut::from_js(&repository.to_js()), Ok(repository));
}

fn repository() -> GithubRepositoryOut {
    GithubRepositoryOut::from_json(br#"{"name": "docs", "owner": "mistralai", "commit_id": "9f2c"}"#).unwrap()
}

#[wasm_bindgen_test]
fn from_js_returns_every_issue_of_a_value_without_a_span() {
    let error = CompletionJobOut::from_js(&value(r#"{"id": 7, "status": "done", "trainingFiles": [null]}"#))
        .unwrap_err();
    let issues: Vec<(String, &str)> =
        error.issues.iter().map(|issue| (issue.pointer(), issue.message.as_str())).take(3).collect();
    assert_eq!(issues[0], ("/id".to_string(), "Expected string, received number"));
    assert_eq!(issues[1], ("/autoStart".to_string(), "Required"));
    assert!(error.issues.iter().all(|issue| issue.span.is_none()));
    let status = error.issues.iter().find(|issue| issue.code == Code::InvalidEnumValue).unwrap();
    assert_eq!(status.received.as_deref(), Some("done"));
    assert!(error.to_string().contains("\n/status: Invalid enum value."), "{error}");
    assert!(error.pretty().contains("\n  /trainingFiles/0: Expected string, received null (invalid_type)"));
}

#[wasm_bindgen_test]
fn a_number_that_is_not_a_variant_is_quoted_as_javascript_writes_it() {
    for (number, shown) in [(7.0, "7"), (-0.0, "0"), (1e21, "1e+21"), (f64::INFINITY, "Infinity")] {
        let object = value(JOB);
        Reflect::set(&object, &"status".into(), &number.into()).unwrap();
        let error = CompletionJobOut::from_js(&object).unwrap_err();
        assert_eq!(error.issues[0].received.as_deref(), Some(shown));
    }
}

#[wasm_bindgen_test]
fn an_unpaired_surrogate_is_an_issue_as_rust_strings_cannot_hold_it() {
    let error = GithubRepositoryOut::from_js(&value(r#"{"name": "a\ud800", "owner": "b", "commitId": "c"}"#));
    let error = error.unwrap_err();
    assert_eq!(error.issues[0].code, Code::UnpairedSurrogate);
    assert_eq!(error.issues[0].pointer(), "/name");
}

#[wasm_bindgen_test]
fn a_getter_that_throws_is_an_issue_and_the_next_call_works() {
    let object = value(JOB);
    let getter =
        Closure::<dyn Fn() -> Result<JsValue, JsValue>>::new(|| Err(js_sys::Error::new("mine").into()));
    let descriptor = Object::new();
    Reflect::set(&descriptor, &"get".into(), getter.as_ref()).unwrap();
    Object::define_property(object.unchecked_ref::<Object>(), &"model".into(), &descriptor);
    let error = CompletionJobOut::from_js(&object).unwrap_err();
    assert_eq!(error.issues[0].code, Code::Unreadable);
    assert_eq!(error.issues[0].message, "The value cannot be read: mine");
    assert_eq!(CompletionJobOut::from_js(&value(JOB)), Ok(job()));
}

#[wasm_bindgen_test]
fn a_validation_error_becomes_a_javascript_error_with_issues() {
    let error: JsValue = CompletionJobOut::from_js(&JsValue::NULL).unwrap_err().into();
    assert!(error.is_instance_of::<js_sys::Error>());
    assert_eq!(get(&error, "name"), "ValidationError");
    assert_eq!(get(&error, "message"), "Failed to parse 'CompletionJobOut': Expected object, received null");
    assert_eq!(
        text(&get(&error, "issues")),
        r#"[{"code":"invalid_type","expected":"object","received":"null","message":"Expected object, received null","path":[],"pointer":""}]"#
    );
    let error: JsValue = CompletionTrainingParameters::from_json(br#"{"epochs": "3"}"#).unwrap_err().into();
    let issue = Array::from(&get(&error, "issues")).get(0);
    assert_eq!(text(&get(&issue, "span")), r#"{"offset":11,"line":1,"column":12,"length":3}"#);
}

#[wasm_bindgen_test]
fn a_rust_integer_becomes_a_javascript_number() {
    let parameters =
        CompletionTrainingParameters { seq_len: Nullish::Value(Integer::from(7)), ..parameters() };
    assert_eq!(get(&parameters.to_js(), "seqLen"), 7);
    assert!(get(&parameters.to_js(), "seqLen").dyn_into::<Function>().is_err());
}

#[wasm_bindgen_test]
fn a_record_of_anything_keeps_its_members_both_ways() {
    let members = r#"{"2":[1,null],"status":"RUNNING","é":{"__proto__":{"a":true}}}"#;
    let json = format!(r#"{{"name":"x","data":{members},"created_at":1}}"#);
    let event = EventOut::from_json(json.as_bytes()).unwrap();
    assert_eq!(EventOut::from_js(&value(&json)), Ok(event.clone()));
    assert_eq!(EventOut::from_js(&event.to_js()), Ok(event.clone()));
    assert_eq!(text(&event.to_wire_js()), json);
    assert_eq!(text(&get(&event.to_js(), "data")), members);
}

#[wasm_bindgen_test]
fn numbers_in_a_record_keep_every_bit() {
    let json = br#"{"name":"x","data":{"a":[1e400,-1e400,-0,0.1,5e-324]},"created_at":1}"#;
    let event = EventOut::from_json(json).unwrap();
    let numbers = Array::from(&get(&get(&event.to_js(), "data"), "a")).to_vec();
    let bits: Vec<u64> = numbers.iter().map(|number| number.as_f64().unwrap().to_bits()).collect();
    let expected = [f64::INFINITY, f64::NEG_INFINITY, -0.0, 0.1, 5e-324];
    assert_eq!(bits, expected.map(f64::to_bits));
    assert_eq!(EventOut::from_js(&event.to_js()), Ok(event));
}
