//! Why an input cannot be read to its end.

use wasm_bindgen::JsValue;

use super::engine::Exception;
use crate::tape::TooLarge;

/// A reason to stop before an input is checked.
pub enum Stop {
    /// An exception: one that the caller's code threw, for example a getter, or a TypeError for an argument of the wrong type.
    Thrown(Exception),
    /// There is not enough memory for the input.
    TooLarge,
}

impl From<Exception> for Stop {
    fn from(exception: Exception) -> Stop {
        Stop::Thrown(exception)
    }
}

impl From<TooLarge> for Stop {
    fn from(_: TooLarge) -> Stop {
        Stop::TooLarge
    }
}

impl Stop {
    /// Returns the value to throw. For a text, `bytes` is its length, which the message states.
    pub fn thrown(self, bytes: Option<usize>) -> JsValue {
        let job = match (self, bytes) {
            (Stop::Thrown(exception), _) => return exception,
            (Stop::TooLarge, Some(bytes)) => format!("a job of {bytes} bytes"),
            (Stop::TooLarge, None) => "so large a job".into(),
        };
        js_sys::RangeError::new(&format!("Out of memory: cannot read {job}")).into()
    }
}
