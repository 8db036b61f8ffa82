//! The enumerations as objects: `Status.Queued` is `"QUEUED"`.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::js::engine::give;
use crate::table::Enumeration;

/// Exports a class for each enumeration. wasm-bindgen exports no object of strings, but a class is an object too: when the module
/// has been loaded, [`fill`] gives it the values.
macro_rules! enumerations {
    (components: $components:tt, enumerations: [$($name:ident),* $(,)?], $($rest:tt)*) => {
        /// Gives each class its enumeration's values.
        pub fn fill() {
            $({
                /// A class for the sake of its members; it has no instances but one, by which it is found.
                #[wasm_bindgen(js_name = $name, skip_typescript)]
                pub struct Values;

                fill_class_of(&Values.into(), crate::$name::ENUMERATION);
            })*
        }
    };
}

crate::model::sdk_1_6::sdk_1_6!(enumerations);

fn fill_class_of(instance: &JsValue, enumeration: &Enumeration) {
    let class = Reflect::get(instance, &"constructor".into()).unwrap_or_default();
    for variant in enumeration.variants {
        give(&class, variant.name, &variant.value.into());
    }
}
