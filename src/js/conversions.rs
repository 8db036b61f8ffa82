//! The conversions of each component, and of the error.

use super::convert::{self, JsValue};
use crate::ValidationError;

/// Gives the components their conversions.
macro_rules! conversions {
    (components: [$($name:ident),* $(,)?], $($rest:tt)*) => {
        $(impl $crate::$name {
            /// Converts a JavaScript value, whose keys are in wire spelling or in SDK spelling. Each member is read once.
            ///
            /// It is there on `wasm32-unknown-unknown`, with the feature `js`.
            ///
            /// # Errors
            /// All that is wrong with the value: one issue for each rule broken, or the one that keeps it from being read, as an
            /// exception of a getter does.
            ///
            /// ```ignore
            #[doc = concat!("let value = js_sys::JSON::parse(&text)?;")]
            #[doc = concat!("let read = completion_job::", stringify!($name), "::from_js(&value)?;")]
            /// ```
            pub fn from_js(value: &JsValue) -> Result<Self, ValidationError> {
                convert::from_js(value, Self::COMPONENT)
            }

            /// Converts it to a JavaScript object in SDK spelling, as `parse` in JavaScript gives it.
            ///
            /// It is there on `wasm32-unknown-unknown`, with the feature `js`.
            ///
            /// ```ignore
            #[doc = concat!("let copy = completion_job::", stringify!($name), "::from_js(&value.to_js())?;")]
            /// ```
            pub fn to_js(&self) -> JsValue {
                convert::to_js(self, Self::COMPONENT)
            }

            /// Converts it to a JavaScript object in wire spelling, as `JSON.parse` gives it.
            ///
            /// It is there on `wasm32-unknown-unknown`, with the feature `js`.
            ///
            /// ```ignore
            /// let text = js_sys::JSON::stringify(&value.to_wire_js())?;
            /// ```
            pub fn to_wire_js(&self) -> JsValue {
                convert::to_wire_js(self)
            }
        })*
    };
}

crate::model::sdk_1_6::sdk_1_6!(conversions);

/// A JavaScript `Error` with the `issues`, whose members are the npm package's. So a function that `#[wasm_bindgen]` exports may return
/// a [`ValidationError`] for an error, and throws it.
impl From<ValidationError> for JsValue {
    fn from(error: ValidationError) -> JsValue {
        convert::error(&error)
    }
}
