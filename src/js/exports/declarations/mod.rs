//! The TypeScript declarations. `make generate` writes both files: the first from the model, the second from the npm package.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const MODEL: &str = include_str!("../generated/components.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const PACKAGE: &str = include_str!("package.d.ts");
