//! A component's file: its type, its face, and what the face is made of.

use std::collections::BTreeSet;

use completion_job::model::Documentation;
use completion_job::schema::{Component, Field, Kind};

use crate::names::{doc_comment, lower_camel, module, with_example};
use crate::{accept, build, declare, describe, to_wire, verdict};

/// The file of a component.
pub fn file(index: usize, component: &Component, documentation: &Documentation) -> String {
    let name = component.name;
    let comment = codec_comment(name, documentation);
    let body = format!(
        "{}\n{}\n{}\n{}\n{}\n{}\n{}\n\
         /** What the functions of texts are made of. */\n\
         export const model{name}: Model<{name}> = {{\n  \
           name: \"{name}\",\n  index: {index},\n  Built: Built{name},\n}};\n\n\
         /** What the functions of JavaScript values are made of besides. */\n\
         export const reader{name}: Reader<{name}> = {{\n  \
           accept: accept{name},\n  isSdk: isSdk{name},\n  isWire: isWire{name},\n}};\n\n{}",
        declare::types(component, documentation),
        build::function(component),
        keys(component),
        describe::component(component, documentation),
        verdict::functions(component),
        accept::functions(component),
        to_wire::function(component),
        face_of(name, &comment, &format!("model{name}"), name),
    );
    format!("{}\n{body}", imports(component, &body))
}

/// The file of a component's second name.
pub fn alias_file(alias: &str, component: &Component) -> String {
    let name = component.name;
    let comment = alias_comment(alias, name);
    let face = face_of(alias, &comment, "model", name);
    format!(
        "import {{ face, fromJSON, toJSON }} from \"../face.js\";\n\
         import type {{ Face, JsonText }} from \"../face.js\";\n\
         import type {{ Result }} from \"../result.js\";\n\
         import {{ described{name}, model{name}, reader{name}, toWire{name}, type {name}, type Wire{name} }} \
           from \"./{}.js\";\n\n\
         {comment}export type {alias} = {name};\n\n\
         {}export type Wire{alias} = Wire{name};\n\n\
         const model = {{ ...model{name}, name: \"{alias}\" }};\n\n{face}",
        module(name),
        declare::wire_comment(alias),
    )
}

/// What users import of a component's file.
pub fn exports(name: &str) -> String {
    let lower = lower_camel(name);
    format!("{name}, {lower}FromJSON, {lower}ToJSON, type Wire{name}")
}

/// The table of a component's keys.
fn keys(component: &Component) -> String {
    let values = |field: &Field| match field.kind {
        Kind::Enum(enumeration) => format!(", values{}", enumeration.name),
        _ => String::new(),
    };
    let row = |field: &Field| {
        format!("  [\"{}\", \"{}\"{}],\n", field.wire.text(), field.sdk.text(), values(field))
    };
    let rows: String = component.fields.iter().map(row).collect();
    format!("const keys: Keys = [\n{rows}];\n")
}

/// The comment of a component's functions.
pub fn codec_comment(name: &str, documentation: &Documentation) -> String {
    let said = doc_comment(documentation.lines, "");
    with_example(&said, &format!("assert.equal({name}.isJSON(\"[]\"), false);"))
}

/// The comment of an alias.
pub fn alias_comment(alias: &str, name: &str) -> String {
    let said = format!("/**\n * Another name of {name}; its errors say {alias}.\n */\n");
    with_example(&said, &format!("assert.equal({alias}.is({{}}), false);"))
}

/// The functions that users call, under a component's name or an alias, made of a component's.
fn face_of(name: &str, comment: &str, model: &str, component: &str) -> String {
    let lower = lower_camel(name);
    format!(
        "{comment}export const {name}: Face<{name}, Wire{name}> =\n  \
           /* @__PURE__ */ face({model}, reader{component}, described{component});\n\n\
         {}export function {lower}FromJSON(text: JsonText): Result<{name}, Wire{name}> {{\n  \
           return fromJSON({model}, text);\n}}\n\n\
         {}export function {lower}ToJSON(value: {name}): string {{\n  \
           return toJSON({model}, toWire{component}, value);\n}}\n",
        from_json_comment(&lower),
        to_json_comment(name, &lower),
    )
}

/// The comment of the function that reads JSON.
pub fn from_json_comment(lower: &str) -> String {
    let wrong = "\"Expected object, received array\"";
    format!(
        "/**\n * Reads wire JSON, as the SDK's function of this name does.\n *\n \
          * @example\n \
          * ```ts\n \
          * const result = {lower}FromJSON(\"[]\");\n \
          * assert.equal(result.error.issues[0].message, {wrong});\n \
          * ```\n *\n \
          * @param text - A string, or its bytes in UTF-8.\n \
          * @returns `ok` and the `value`, or all that is wrong as the `error`.\n \
          * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.\n */\n"
    )
}

/// The comment of the function that writes JSON.
pub fn to_json_comment(name: &str, lower: &str) -> String {
    format!(
        "/**\n * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.\n *\n \
          * @example\n \
          * ```ts\n \
          * assert.throws(() => {lower}ToJSON([]), (error) => error.issues.length === 1);\n \
          * ```\n *\n \
          * @param value - An object in the SDK's spelling, and nothing of the wire's.\n \
          * @returns The text, without white space.\n \
          * @throws ValidationError if it is no {name}.\n */\n"
    )
}

/// What the package's own modules export, of which a component's file imports what it names.
const EXPORTS: [(&str, &[&str]); 6] = [
    ("mixed", &["sightMixed"]),
    ("list", &["acceptAll", "acceptStrings", "areStrings", "elementsOf"]),
    ("members", &["hasMembers", "isBuiltIn", "isPromise"]),
    ("number", &["isInteger"]),
    ("sighting", &["seen", "sightOther", "sightSdk", "sightSdkAlone", "sightWire"]),
    (
        "tape",
        &[
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
        ],
    ),
];

/// The imports that a file's body needs, by the names that occur in it.
fn imports(component: &Component, body: &str) -> String {
    let mut lines = vec![
        "import { type Builder, builder } from \"../builder.js\";\n".to_string(),
        "import { face, fromJSON, toJSON } from \"../face.js\";\n".to_string(),
        "import type { Face, JsonText, Model, Reader } from \"../face.js\";\n".to_string(),
        "import type { Described } from \"../described.js\";\n".to_string(),
        "import type { Members } from \"../members.js\";\n".to_string(),
        "import type { Result } from \"../result.js\";\n".to_string(),
        "import { type Keys, Sighting } from \"../sighting.js\";\n".to_string(),
    ];
    for (module, names) in EXPORTS {
        let used: Vec<&str> =
            names.iter().copied().filter(|name| body.contains(&format!("{name}("))).collect();
        if !used.is_empty() {
            lines.push(format!("import {{ {} }} from \"../{module}.js\";\n", used.join(", ")));
        }
    }
    let layout: Vec<&str> =
        ["MISSING", "NULL"].into_iter().filter(|name| body.contains(&format!(" {name}"))).collect();
    lines.push(format!("import {{ {} }} from \"./layout.js\";\n", layout.join(", ")));
    lines.extend(neighbours(component));
    lines.concat()
}

fn neighbours(component: &Component) -> BTreeSet<String> {
    let line = |name: &str, prefixes: &[&str], types: &str| {
        let helpers: String = prefixes.iter().map(|prefix| format!("{prefix}{name}, ")).collect();
        format!("import {{ {helpers}{types} }} from \"./{}.js\";\n", module(name))
    };
    let component_line = |name: &str, built: &str| {
        let prefixes = ["accept", built, "described", "isSdk", "isWire", "toWire"];
        line(name, &prefixes, &format!("type {name}, type Wire{name}"))
    };
    component
        .fields
        .iter()
        .filter_map(|field| match field.kind {
            Kind::Array(Kind::Object(element)) => Some(component_line(element.name, "listOf")),
            Kind::Object(other) => Some(component_line(other.name, "Built")),
            Kind::Enum(enumeration) => {
                let predicate: &[&str] = if let [_] = enumeration.values { &[] } else { &["is"] };
                let values = [predicate, &["described", "values"]].concat();
                Some(line(enumeration.name, &values, &format!("type {}", enumeration.name)))
            }
            _ => None,
        })
        .collect()
}
