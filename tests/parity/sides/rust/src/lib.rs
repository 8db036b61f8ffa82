//! The Rust API for the parity tests: these functions find a component by its name and give JavaScript what the API makes of an
//! input.

use completion_job::{Suggested, Suggestion, ValidationError};
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

        /// Reads wire JSON with `from_json`. Returns what `pretty` of its error prints, and the suggestions of its issues.
        #[wasm_bindgen(js_name = errorOf)]
        pub fn error_of(component: &str, text: &[u8]) -> Result<Option<Described>, JsError> {
            match component {
                $(stringify!($name) => {
                    completion_job::$name::from_json(text).err().map(Described::new).transpose()
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

/// An error, for people.
#[wasm_bindgen(getter_with_clone)]
pub struct Described {
    /// What `pretty` prints.
    pub pretty: String,
    /// The suggestion of each issue or null, as JSON.
    pub suggestions: String,
}

impl Described {
    fn new(error: ValidationError) -> Result<Described, JsError> {
        let suggestions = error.issues.iter().map(|issue| {
            let Suggestion { what, pointer, found, meant } = error.suggestion(issue)?;
            let what = if what == Suggested::Key { "key" } else { "value" };
            Some([what.into(), pointer, found, meant])
        });
        let suggestions = serde_json::to_string(&suggestions.collect::<Vec<_>>())?;
        Ok(Described { pretty: error.pretty(), suggestions })
    }
}

/// Says what a text is, as JSON.
#[wasm_bindgen]
pub fn identify(text: &[u8]) -> Result<String, JsError> {
    Ok(serde_json::to_string(&completion_job::identify(text))?)
}

fn unknown(component: &str) -> ! {
    throw_str(&format!("add {component} to the list in tests/parity/sides/rust/src/lib.rs"))
}
