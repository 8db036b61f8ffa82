//! Why an input is not read to its end.

use wasm_bindgen::JsValue;

use super::engine::Exception;
use crate::tape::TooLarge;

/// What keeps an input from being judged.
pub enum Stop {
    /// An exception: the caller's own, as a getter throws it, or a TypeError for what is no input at all.
    Thrown(Exception),
    /// There is no memory for it.
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
    /// What is thrown. Of a text it is told how many bytes it has.
    pub fn thrown(self, bytes: Option<usize>) -> JsValue {
        let job = match (self, bytes) {
            (Stop::Thrown(exception), _) => return exception,
            (Stop::TooLarge, Some(bytes)) => format!("a job of {bytes} bytes"),
            (Stop::TooLarge, None) => "so large a job".into(),
        };
        js_sys::RangeError::new(&format!("Out of memory: cannot read {job}")).into()
    }
}
