//! Exports the enumerations as objects: `Status.Queued` is `"QUEUED"`.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::js::engine::define;
use crate::table::Enumeration;

/// Exports a class for each enumeration and each of its second names. wasm-bindgen cannot export an object of strings, but a class is
/// an object too: once the module has been loaded, [`fill`] sets the values as its members.
macro_rules! enumerations {
    (
        components: $components:tt,
        unions: $unions:tt,
        enumerations: [$($name:ident),* $(,)?],
        aliases: $aliases:tt,
        enumeration_aliases: [$($alias:ident = $same:ident),* $(,)?],
        $($rest:tt)*
    ) => {
        enumerations!($($name)* $($alias)*);
    };

    ($($name:ident)*) => {
        /// Sets the values of each enumeration as members of its class.
        pub fn fill() {
            $({
                /// Holds the values as members of the class. The only instance is the one that `fill` uses to find the class.
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
        define(&class, variant.name, &variant.value.into());
    }
}
