//! The declarations that TypeScript reads. `make generate` writes both files: one from the model, the other from the npm package.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const MODEL: &str = include_str!("../generated/components.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const PACKAGE: &str = include_str!("package.d.ts");
