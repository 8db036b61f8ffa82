/// Gives `from_json` and `to_json` to the components of a model.
macro_rules! json_functions {
    (components: [$($component:ident),* $(,)?], unions: [$($union:ident),* $(,)?], $($rest:tt)*) => {
        json_functions!($($component)* $($union)*);
    };
    ($($name:ident)*) => {
        $(
            impl $crate::$name {
                /// Reads wire JSON: UTF-8, with or without a byte order mark.
                ///
                /// # Errors
                /// The error has an issue for each broken rule, or a single issue if the text is not JSON.
                ///
                /// ```
                #[doc = concat!("let error = completion_job::", stringify!($name), "::from_json(b\"[]\").unwrap_err();")]
                /// assert_eq!(error.issues[0].path, []);
                /// ```
                pub fn from_json(text: &[u8]) -> Result<Self, $crate::ValidationError> {
                    $crate::api::from_json::from_json(text, &MODEL, stringify!($name))
                }

                /// Writes wire JSON, byte for byte as the SDK does.
                ///
                /// ```
                #[doc = concat!("use completion_job::", stringify!($name), ";")]
                ///
                #[doc = concat!("fn copy(value: &", stringify!($name), ") -> ", stringify!($name), " {")]
                #[doc = concat!("    ", stringify!($name), "::from_json(value.to_json().as_bytes()).unwrap()")]
                /// }
                /// ```
                pub fn to_json(&self) -> String {
                    $crate::api::write::to_json(self)
                }
            }
        )*
    };
}

/// The functions of generation 1.6.
mod sdk_1_6 {
    use crate::model::sdk_1_6::{MODEL, sdk_1_6};

    sdk_1_6!(json_functions);
}
