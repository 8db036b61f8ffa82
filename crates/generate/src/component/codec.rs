//! The codec of a component: the constant and functions that users call.

use crate::names::lower_camel;

/// Writes the constant and the functions that users call, under a component's name or an alias. `text` names the text codec.
pub fn codec(name: &str, comment: &str, text: &str, component: &str) -> String {
    let lower = lower_camel(name);
    let message = "\"Expected object, received array\"";
    format!(
        "{comment}export const {name}: Codec<{name}, Wire{name}> =\n  \
           /* @__PURE__ */ codec({text}, value{component}, description{component});\n\n\
         /**\n * Reads wire JSON, as the SDK's function of this name does.\n *\n \
          * @example\n \
          * ```ts\n \
          * const result = {lower}FromJSON(\"[]\");\n \
          * assert.equal(result.error.issues[0].message, {message});\n \
          * ```\n *\n \
          * @param text - A string, or its bytes in UTF-8.\n \
          * @returns `ok` and the `value`, or the `error` with everything that is wrong.\n \
          * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.\n */\n\
         export function {lower}FromJSON(text: JsonText): Result<{name}, Wire{name}> {{\n  \
           return fromJSON({text}, text);\n}}\n\n\
         /**\n * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.\n *\n \
          * @example\n \
          * ```ts\n \
          * assert.throws(() => {lower}ToJSON([]), (error) => error.issues.length === 1);\n \
          * ```\n *\n \
          * @param value - An object in SDK spelling.\n \
          * @returns The text, without white space.\n \
          * @throws ValidationError if it is not a valid {name}.\n */\n\
         export function {lower}ToJSON(value: {name}): string {{\n  \
           return toJSON({text}, toWire{component}, value);\n}}\n"
    )
}
