//! A component's file: its type, its face, and what the face is made of.

use std::collections::BTreeSet;

use completion_job::model::Documentation;
use completion_job::schema::{Component, Kind, Presence};

use crate::names::{doc_comment, lower_camel, module, type_of, with_example};
use crate::{accept, build};

/// The file of a component.
pub fn file(index: usize, component: &Component, documentation: &Documentation) -> String {
    let name = component.name;
    let said = doc_comment(documentation.lines, "");
    let comment = with_example(&said, &format!("assert.equal({name}.isJSON(\"[]\"), false);"));
    let model = format!("model{name}");
    let body = format!(
        "{}\n{}\n{}\n\
         /** What every function of a {name} is made of. */\n\
         export const {model}: Model<{name}> = {{\n  \
           name: \"{name}\",\n  index: {index},\n  Built: Built{name},\n  accept: accept{name},\n}};\n\n{}",
        type_declaration(component, documentation),
        build::function(component),
        accept::function(component),
        face_of(name, &comment, &model),
    );
    format!("{}\n{body}", imports(component, &body))
}

/// The file of a component's second name.
pub fn alias_file(alias: &str, component: &Component) -> String {
    let name = component.name;
    let said = format!("/**\n * Another name of {name}; its errors say {alias}.\n */\n");
    let comment = with_example(&said, &format!("assert.equal({alias}.is({{}}), false);"));
    let face = face_of(alias, &comment, "model");
    format!(
        "import {{ face, fromJSON, toJSON }} from \"../face.js\";\n\
         import type {{ Face, JsonText }} from \"../face.js\";\n\
         import type {{ Result }} from \"../result.js\";\n\
         import {{ model{name}, type {name} }} from \"./{}.js\";\n\n\
         {comment}export type {alias} = {name};\n\n\
         const model = {{ ...model{name}, name: \"{alias}\" }};\n\n{face}",
        module(name),
    )
}

/// What users import of a component's file.
pub fn exports(name: &str) -> String {
    let lower = lower_camel(name);
    format!("{name}, {lower}FromJSON, {lower}ToJSON")
}

fn type_declaration(component: &Component, documentation: &Documentation) -> String {
    let fields: String = component
        .fields
        .iter()
        .zip(documentation.members)
        .map(|(field, lines)| {
            let kind = type_of(&field.kind);
            let (mark, more) = match field.presence {
                Presence::Required => ("", ""),
                Presence::Optional | Presence::Default(_) => ("?", " | undefined"),
                Presence::Nullish => ("?", " | null | undefined"),
            };
            format!("{}  {}{mark}: {kind}{more};\n", doc_comment(lines, "  "), field.sdk.text())
        })
        .collect();
    let comment = doc_comment(documentation.lines, "");
    format!("{comment}export type {} = {{\n{fields}}};\n", component.name)
}

fn face_of(name: &str, comment: &str, model: &str) -> String {
    let lower = lower_camel(name);
    let wrong = "\"Expected object, received array\"";
    format!(
        "{comment}export const {name}: Face<{name}> = /* @__PURE__ */ face({model});\n\n\
         /**\n * Reads wire JSON, as the SDK's function of this name does.\n *\n \
          * ```ts\n \
          * const result = {lower}FromJSON(\"[]\");\n \
          * assert.equal(result.error.issues[0].message, {wrong});\n \
          * ```\n *\n \
          * @param text - A string, or its bytes in UTF-8.\n \
          * @returns `ok` and the `value`, or all that is wrong as the `error`.\n \
          * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.\n */\n\
         export function {lower}FromJSON(text: JsonText): Result<{name}> {{\n  \
           return fromJSON({model}, text);\n}}\n\n\
         /**\n * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.\n *\n \
          * ```ts\n \
          * assert.throws(() => {lower}ToJSON([]), (error) => error.issues.length === 1);\n \
          * ```\n *\n \
          * @throws ValidationError if it is no {name}.\n */\n\
         export function {lower}ToJSON(value: {name}): string {{\n  \
           return toJSON({model}, value);\n}}\n"
    )
}

/// The imports that a file's body needs, by the names that occur in it.
fn imports(component: &Component, body: &str) -> String {
    let used = |names: &[&'static str]| -> Vec<&'static str> {
        names.iter().copied().filter(|name| body.contains(&format!("{name}("))).collect()
    };
    let tape = used(&[
        "blockOf",
        "booleanAt",
        "emptyOf",
        "endOf",
        "heldAt",
        "isHeld",
        "next",
        "numberAt",
        "stringAt",
        "stringsAt",
        "tagAt",
        "variantAt",
    ]);
    let layout: Vec<&str> =
        ["MISSING", "NULL"].into_iter().filter(|name| body.contains(&format!(" {name}"))).collect();
    let mut sighting =
        used(&["acceptArray", "acceptStrings", "isNumber", "receivedType", "refuse", "seen", "sight"]);
    if body.contains("acceptStrings]") && !sighting.contains(&"acceptStrings") {
        sighting.push("acceptStrings");
    }
    sighting.extend(["MIXED", "SDK", "Sighting", "spellingOf"]);
    let mut lines = vec![
        "import { face, fromJSON, toJSON } from \"../face.js\";\n".to_string(),
        "import type { Face, JsonText, Model } from \"../face.js\";\n".to_string(),
        "import type { Result } from \"../result.js\";\n".to_string(),
        format!("import {{ {} }} from \"../sighting.js\";\n", sighting.join(", ")),
        "import type { Keys, Members } from \"../sighting.js\";\n".to_string(),
        format!("import {{ {} }} from \"../tape.js\";\n", tape.join(", ")),
        "import { type Builder, builder } from \"../builder.js\";\n".to_string(),
        format!("import {{ {} }} from \"./layout.js\";\n", layout.join(", ")),
    ];
    lines.extend(neighbours(component));
    lines.concat()
}

fn neighbours(component: &Component) -> BTreeSet<String> {
    component
        .fields
        .iter()
        .filter_map(|field| match field.kind {
            Kind::Array(Kind::Object(element)) => Some((["accept", "listOf"], element.name)),
            Kind::Object(other) => Some((["accept", "Built"], other.name)),
            Kind::Enum(enumeration) => Some((["is", "values"], enumeration.name)),
            _ => None,
        })
        .map(|([one, other], name)| {
            let module = module(name);
            format!("import {{ {one}{name}, {other}{name}, type {name} }} from \"./{module}.js\";\n")
        })
        .collect()
}
