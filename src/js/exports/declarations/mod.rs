//! What TypeScript reads of the package. The generator writes what follows from the model.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const COMPONENTS: &str = include_str!("../generated/components.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const CODEC: &str = include_str!("codec.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const RESULT: &str = include_str!("result.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const VALIDATION_ERROR: &str = include_str!("validation-error.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const ISSUE: &str = include_str!("issue.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const FORM_ERRORS: &str = include_str!("form-errors.d.ts");
