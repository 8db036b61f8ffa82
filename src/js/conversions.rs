//! Methods that convert each component from and to JavaScript values, and the conversion of the error.

use super::convert::{self, JsValue};
use crate::ValidationError;

/// Writes the conversion methods of every component.
macro_rules! conversions {
    (components: [$($component:ident),* $(,)?], unions: [$($union:ident),* $(,)?], $($rest:tt)*) => {
        conversions!($($component)* $($union)*);
    };
    ($($name:ident)*) => {
        $(impl $crate::$name {
            /// Converts a JavaScript value. Its keys may be in wire spelling or in SDK spelling. Each member is read once.
            ///
            /// Available on `wasm32-unknown-unknown`, with the feature `js`.
            ///
            /// # Errors
            /// Returns one issue for each rule that the value breaks. If the value cannot be read, for example because a getter
            /// throws, returns a single issue that says so.
            ///
            /// ```ignore
            #[doc = concat!("let value = js_sys::JSON::parse(&text)?;")]
            #[doc = concat!("let read = completion_job::", stringify!($name), "::from_js(&value)?;")]
            /// ```
            pub fn from_js(value: &JsValue) -> Result<Self, ValidationError> {
                convert::from_js(value, stringify!($name))
            }

            /// Converts the component to a JavaScript object in SDK spelling, like the one that `parse` returns in JavaScript.
            ///
            /// Available on `wasm32-unknown-unknown`, with the feature `js`.
            ///
            /// ```ignore
            #[doc = concat!("let copy = completion_job::", stringify!($name), "::from_js(&value.to_js())?;")]
            /// ```
            pub fn to_js(&self) -> JsValue {
                convert::to_js(self)
            }

            /// Converts the component to a JavaScript object in wire spelling, like the one that `JSON.parse` returns.
            ///
            /// Available on `wasm32-unknown-unknown`, with the feature `js`.
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

/// Converts the error to a JavaScript `Error` with `issues`, which have the same members as in the npm package. A function that
/// `#[wasm_bindgen]` exports can therefore return a [`ValidationError`] as its error; JavaScript sees it thrown.
impl From<ValidationError> for JsValue {
    fn from(error: ValidationError) -> JsValue {
        convert::error(&error)
    }
}
