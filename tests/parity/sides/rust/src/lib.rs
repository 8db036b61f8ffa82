//! The Rust API for the parity tests: these functions find a component by its name and give JavaScript what the API makes of an
//! input.

use completion_job::ValidationError;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue, throw_str};

/// The method of a component that makes the result for JavaScript.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Method {
    /// An object in SDK spelling.
    ToJs = "to_js",
    /// An object in wire spelling.
    ToWireJs = "to_wire_js",
    /// A text.
    ToJson = "to_json",
}

macro_rules! call {
    ($method:ident, $value:expr) => {
        match $method {
            Method::ToJs => $value.to_js(),
            Method::ToWireJs => $value.to_wire_js(),
            _ => $value.to_json().into(),
        }
    };
}

macro_rules! functions {
    ($($name:ident),* $(,)?) => {
        /// Reads wire JSON with `from_json`.
        #[wasm_bindgen(js_name = fromJSON)]
        pub fn from_json(component: &str, text: &[u8], method: Method) -> Result<JsValue, ValidationError> {
            match component {
                $(stringify!($name) => {
                    completion_job::$name::from_json(text).map(|value| call!(method, value))
                })*
                _ => unknown(component),
            }
        }

        /// Converts a JavaScript value with `from_js`.
        #[wasm_bindgen(js_name = fromJS)]
        pub fn from_js(component: &str, value: &JsValue, method: Method) -> Result<JsValue, ValidationError> {
            match component {
                $(stringify!($name) => {
                    completion_job::$name::from_js(value).map(|value| call!(method, value))
                })*
                _ => unknown(component),
            }
        }

        /// Reads wire JSON with serde_json. Returns undefined if serde_json rejects it.
        #[wasm_bindgen(js_name = fromSerde)]
        pub fn from_serde(component: &str, text: &[u8]) -> Option<JsValue> {
            match component {
                $(stringify!($name) => {
                    serde_json::from_slice::<completion_job::$name>(text).ok().map(|value| value.to_js())
                })*
                _ => unknown(component),
            }
        }
    };
}

// The components, the unions and the aliases. The tests ask for each by the name that the npm package has for it.
functions!(
    CheckpointOut,
    ClassifierDetailedJobOut,
    ClassifierDetailedJobOutIntegrations,
    ClassifierJobOut,
    ClassifierJobOutIntegrations,
    ClassifierTargetOut,
    ClassifierTrainingParameters,
    CompletionDetailedJobOut,
    CompletionDetailedJobOutIntegrations,
    CompletionDetailedJobOutRepositories,
    CompletionJobOut,
    CompletionTrainingParameters,
    GithubRepositoryOut,
    Integrations,
    JobMetadataOut,
    JobsApiRoutesFineTuningCreateFineTuningJobResponse,
    JobsApiRoutesFineTuningGetFineTuningJobResponse,
    JobsOut,
    JobsOutData,
    LegacyJobMetadataOut,
    MetricOut,
    One,
    Repositories,
    WandbIntegrationOut,
    EventOut,
);

/// Says what a text is, as JSON.
#[wasm_bindgen]
pub fn identify(text: &[u8]) -> Result<String, JsError> {
    Ok(serde_json::to_string(&completion_job::identify(text))?)
}

fn unknown(component: &str) -> ! {
    throw_str(&format!("add {component} to the list in tests/parity/sides/rust/src/lib.rs"))
}
