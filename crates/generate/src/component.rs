//! A component's file: its type, its codec, and what the codec is made of.

use std::collections::BTreeSet;

use completion_job::model::Documentation;
use completion_job::table::{Component, Field, Kind};

use crate::names::{doc_comment, lower_camel, module, with_example};
use crate::{accept, build, declare, describe, to_wire, verdict};

/// Writes the file of a component.
pub fn file(index: usize, component: &Component, documentation: &Documentation) -> String {
    let name = component.name;
    let said = doc_comment(documentation.lines, "");
    let comment = with_example(&said, &format!("assert.equal({name}.isJSON(\"[]\"), false);"));
    let body = format!(
        "{}\n{}\n{}\n{}\n{}\n{}\n{}\n\
         /** What the functions of texts need to know of it. */\n\
         export const text{name}: TextCodec<{name}> = {{\n  \
           name: \"{name}\",\n  index: {index},\n  Built: Built{name},\n}};\n\n\
         /** What the functions of JavaScript values need to know of it. */\n\
         export const value{name}: ValueCodec<{name}> = {{\n  \
           accept: accept{name},\n  isSdk: isSdk{name},\n  isWire: isWire{name},\n}};\n\n{}",
        declare::types(component, documentation),
        build::function(component),
        keys(component),
        describe::component(component, documentation),
        verdict::functions(component),
        accept::functions(component),
        to_wire::function(component),
        codec_of(name, &comment, &format!("text{name}"), name),
    );
    format!("{}\n{body}", imports(component, &body))
}

/// Writes the file of a component's second name.
pub fn alias_file(alias: &str, component: &Component) -> String {
    let name = component.name;
    let said = format!("/**\n * Another name of {name}; its errors say {alias}.\n */\n");
    let comment = with_example(&said, &format!("assert.equal({alias}.is({{}}), false);"));
    let codec = codec_of(alias, &comment, "text", name);
    format!(
        "import {{ codec, fromJSON, toJSON }} from \"../../../api/codec.js\";\n\
         import type {{ Codec, JsonText }} from \"../../../api/codec.js\";\n\
         import type {{ Result }} from \"../../../errors/result.js\";\n\
         import {{ description{name}, text{name}, toWire{name}, value{name}, type {name}, type Wire{name} }} \
           from \"./{}.js\";\n\n\
         {comment}export type {alias} = {name};\n\n\
         {}export type Wire{alias} = Wire{name};\n\n\
         const text = {{ ...text{name}, name: \"{alias}\" }};\n\n{codec}",
        module(name),
        declare::wire_comment(alias),
    )
}

/// Lists what users import from a component's file.
pub fn exports(name: &str) -> String {
    let lower = lower_camel(name);
    format!("{name}, {lower}FromJSON, {lower}ToJSON, type Wire{name}")
}

/// Writes the table of a component's keys.
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

/// Writes the functions that users call, under a component's name or an alias. `text` names the text codec.
fn codec_of(name: &str, comment: &str, text: &str, component: &str) -> String {
    let lower = lower_camel(name);
    let wrong = "\"Expected object, received array\"";
    format!(
        "{comment}export const {name}: Codec<{name}, Wire{name}> =\n  \
           /* @__PURE__ */ codec({text}, value{component}, description{component});\n\n\
         /**\n * Reads wire JSON, as the SDK's function of this name does.\n *\n \
          * @example\n \
          * ```ts\n \
          * const result = {lower}FromJSON(\"[]\");\n \
          * assert.equal(result.error.issues[0].message, {wrong});\n \
          * ```\n *\n \
          * @param json - A string, or its bytes in UTF-8.\n \
          * @returns `ok` and the `value`, or the `error` with everything that is wrong.\n \
          * @throws TypeError if `json` is neither a string nor bytes; RangeError if memory runs out.\n */\n\
         export function {lower}FromJSON(json: JsonText): Result<{name}, Wire{name}> {{\n  \
           return fromJSON({text}, json);\n}}\n\n\
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

/// What the package's own modules export. A component's file imports what it names.
const EXPORTS: [(&str, &[&str]); 6] = [
    (
        "tape/tape",
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
    ("value/list", &["acceptAll", "acceptStrings", "areStrings", "elementsOf"]),
    ("value/members", &["hasMembers", "isBuiltIn", "isPromise"]),
    ("value/mixed", &["snapshotMixed"]),
    ("value/number", &["isInteger"]),
    ("value/snapshot", &["partSnapshot", "snapshotOther", "snapshotSdk", "snapshotSdkAlone", "snapshotWire"]),
];

/// Writes the imports that a file's body needs, by the names that occur in it.
fn imports(component: &Component, body: &str) -> String {
    let line = |imported: &str, module: &str| format!("import {imported} from \"../../../{module}.js\";\n");
    let mut lines = vec![
        line("{ codec, fromJSON, toJSON }", "api/codec"),
        line("type { Codec, JsonText }", "api/codec"),
        line("type { Description }", "json-schema/description"),
        line("type { Result }", "errors/result"),
        line("{ type Builder, builder }", "tape/builder"),
        line("type { TextCodec }", "text/text-codec"),
        line("type { Members }", "value/members"),
        line("{ type Keys, Snapshot }", "value/snapshot"),
        line("type { ValueCodec }", "value/value-codec"),
    ];
    for (module, names) in EXPORTS {
        let used: Vec<&str> =
            names.iter().copied().filter(|name| body.contains(&format!("{name}("))).collect();
        if !used.is_empty() {
            lines.push(line(&format!("{{ {} }}", used.join(", ")), module));
        }
    }
    let layout: Vec<&str> =
        ["MISSING", "NULL"].into_iter().filter(|name| body.contains(&format!(" {name}"))).collect();
    lines.push(format!("import {{ {} }} from \"../../numbers/layout.js\";\n", layout.join(", ")));
    lines.extend(neighbours(component));
    lines.concat()
}

fn neighbours(component: &Component) -> BTreeSet<String> {
    let line = |folder: &str, name: &str, prefixes: &[&str], types: &str| {
        let helpers: String = prefixes.iter().map(|prefix| format!("{prefix}{name}, ")).collect();
        format!("import {{ {helpers}{types} }} from \"{folder}/{}.js\";\n", module(name))
    };
    let component_line = |name: &str, built: &str| {
        let prefixes = ["accept", built, "description", "isSdk", "isWire", "toWire"];
        line(".", name, &prefixes, &format!("type {name}, type Wire{name}"))
    };
    component
        .fields
        .iter()
        .filter_map(|field| match field.kind {
            Kind::Array(Kind::Object(element)) => Some(component_line(element.name, "listOf")),
            Kind::Object(other) => Some(component_line(other.name, "Built")),
            Kind::Enum(enumeration) => {
                let predicate: &[&str] = if let [_] = enumeration.values { &[] } else { &["is"] };
                let values = [predicate, &["description", "values"]].concat();
                Some(line(
                    "../enumerations",
                    enumeration.name,
                    &values,
                    &format!("type {}", enumeration.name),
                ))
            }
            _ => None,
        })
        .collect()
}
