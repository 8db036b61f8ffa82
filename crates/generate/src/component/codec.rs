//! The codec of a component: the constant and functions that users call.

use completion_job::model::Documentation;

use crate::names::{doc_comment, lower_camel, with_example};

/// Writes the constant and the functions that users call, under a component's name or an alias. `text` names the text codec.
pub fn codec(name: &str, comment: &str, text: &str, component: &str) -> String {
    let lower = lower_camel(name);
    format!(
        "{comment}export const {name}: Codec<{name}, Wire{name}> =\n  \
           /* @__PURE__ */ codec({text}, value{component}, description{component});\n\n\
         {}export function {lower}FromJSON(text: JsonText): Result<{name}, Wire{name}> {{\n  \
           return fromJSON({text}, text);\n}}\n\n\
         {}export function {lower}ToJSON(value: {name}): string {{\n  \
           return toJSON({text}, toWire{component}, value);\n}}\n",
        from_json_comment(&lower),
        to_json_comment(name, &lower),
    )
}

/// Writes the comment of a component's codec.
pub fn codec_comment(name: &str, documentation: &Documentation) -> String {
    let prose = doc_comment(documentation.lines, "");
    with_example(&prose, &format!("assert.equal({name}.isJSON(\"[]\"), false);"))
}

/// Writes the comment of an alias.
pub fn alias_comment(alias: &str, name: &str) -> String {
    let prose = format!("/**\n * Another name of {name}. Its errors call it {alias}.\n */\n");
    with_example(&prose, &format!("assert.equal({alias}.is({{}}), false);"))
}

/// Writes the comment of the function that reads JSON.
pub fn from_json_comment(lower: &str) -> String {
    format!(
        "/**\n * Reads wire JSON, as the SDK's function of this name does.\n *\n \
          * @example\n \
          * ```ts\n \
          * const result = {lower}FromJSON(\"{{\");\n \
          * assert.equal(result.error.issues[0].code, \"invalid_json\");\n \
          * ```\n *\n \
          * @param text - A string, or its bytes in UTF-8.\n \
          * @returns `ok` and the `value`, or the `error` with everything that is wrong.\n \
          * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.\n */\n"
    )
}

/// Writes the comment of the function that writes JSON.
pub fn to_json_comment(name: &str, lower: &str) -> String {
    format!(
        "/**\n * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.\n *\n \
          * @example\n \
          * ```ts\n \
          * assert.throws(() => {lower}ToJSON([]), (error) => error.issues.length === 1);\n \
          * ```\n *\n \
          * @param value - An object in SDK spelling.\n \
          * @returns The text, without white space.\n \
          * @throws ValidationError if it is not a valid {name}.\n */\n"
    )
}
