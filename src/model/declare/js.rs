/// Implements the conversion of a component to a JavaScript object in wire spelling.
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
macro_rules! js_component {
    ($name:ident { $($field:ident,)* }) => {
        impl $crate::model::js_impls::ToJs for $name {
            fn to_wire_js(&self) -> wasm_bindgen::JsValue {
                thread_local! {
                    static KEYS: Vec<wasm_bindgen::JsValue> =
                        vec![$($crate::model::declare::without_raw_prefix(stringify!($field)).into()),*];
                }
                let object = js_sys::Object::new();
                KEYS.with(|keys| {
                    let mut keys = keys.iter();
                    $(
                        if let Some(key) = keys.next()
                            && !$crate::model::value::Member::is_absent(&self.$field)
                        {
                            let member = $crate::model::js_impls::ToJs::to_wire_js(&self.$field);
                            // This cannot fail: the object is new.
                            _ = js_sys::Reflect::set(&object, key, &member);
                        }
                    )*
                });
                object.into()
            }
        }
    };
}

/// Implements the conversion of an enumeration to a JavaScript string.
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
macro_rules! js_enumeration {
    ($name:ident) => {
        impl $crate::model::js_impls::ToJs for $name {
            fn to_wire_js(&self) -> wasm_bindgen::JsValue {
                self.as_str().into()
            }
        }
    };
}

/// Implements the conversion of a union to the JavaScript object of its component.
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
macro_rules! js_union {
    ($name:ident { $($variant:ident,)* }) => {
        impl $crate::model::js_impls::ToJs for $name {
            fn to_wire_js(&self) -> wasm_bindgen::JsValue {
                match self {
                    $($name::$variant(component) => component.to_wire_js(),)*
                }
            }
        }
    };
}

#[cfg(not(all(feature = "js", target_arch = "wasm32", target_os = "unknown")))]
macro_rules! js_component {
    ($($declaration:tt)*) => {};
}

#[cfg(not(all(feature = "js", target_arch = "wasm32", target_os = "unknown")))]
macro_rules! js_enumeration {
    ($($declaration:tt)*) => {};
}

#[cfg(not(all(feature = "js", target_arch = "wasm32", target_os = "unknown")))]
macro_rules! js_union {
    ($($declaration:tt)*) => {};
}

pub(crate) use {js_component, js_enumeration, js_union};
