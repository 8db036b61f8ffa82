//! Exports the functions of each component and alias. The generator writes their TypeScript declarations.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::codec::Returned;
use super::reading::Codec;
use super::stack_room::ensure;
use crate::table::Spelling;

/// Exports a class with a component's functions, and the two functions that the SDK also has.
macro_rules! functions {
    ($($name:ident, $from_json:ident, $to_json:ident;)*) => {
        $(const _: () = {
            const CODEC: Codec = Codec { name: stringify!($name), kind: <crate::$name as crate::model::value::Value>::KIND };

            /// Groups the functions of a component. The class has no instances.
            #[wasm_bindgen(js_name = $name, skip_typescript)]
            pub struct Functions;

            #[wasm_bindgen(js_class = $name)]
            impl Functions {
                #[wasm_bindgen(skip_typescript)]
                pub fn parse(value: JsValue) -> Returned {
                    ensure()?;
                    CODEC.parse(&value)
                }

                #[wasm_bindgen(js_name = safeParse, skip_typescript)]
                pub fn safe_parse(value: JsValue) -> Returned {
                    ensure()?;
                    CODEC.safe_parse(&value)
                }

                #[wasm_bindgen(js_name = parseJSON, skip_typescript)]
                pub fn parse_json(text: JsValue) -> Returned {
                    ensure()?;
                    CODEC.parse_json(&text)
                }

                #[wasm_bindgen(skip_typescript)]
                pub fn is(value: JsValue) -> Returned<bool> {
                    ensure()?;
                    CODEC.is(&value, Spelling::Sdk)
                }

                #[wasm_bindgen(js_name = isWire, skip_typescript)]
                pub fn is_wire(value: JsValue) -> Returned<bool> {
                    ensure()?;
                    CODEC.is(&value, Spelling::Wire)
                }

                #[wasm_bindgen(js_name = isJSON, skip_typescript)]
                pub fn is_json(text: JsValue) -> Returned<bool> {
                    ensure()?;
                    CODEC.is_json(&text)
                }
            }

            #[wasm_bindgen(js_name = $from_json, skip_typescript)]
            pub fn from_json(text: JsValue) -> Returned {
                ensure()?;
                CODEC.read_json(&text)
            }

            #[wasm_bindgen(js_name = $to_json, skip_typescript)]
            pub fn to_json(value: JsValue) -> Returned {
                ensure()?;
                CODEC.to_json(&value)
            }
        };)*
    };
}

// The list of components and aliases. The generator writes it.
include!("generated/codecs.rs");
