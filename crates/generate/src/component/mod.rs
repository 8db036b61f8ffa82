//! The file of a component: its types, its codec, and the functions that the codec is made of.

mod accept;
mod build;
pub mod codec;
pub mod declare;
pub mod describe;
mod imports;
mod snapshot;
#[cfg(test)]
mod tests;
mod to_wire;
pub mod value;
mod verdict;

use completion_job::model::{Described, Documentation};
use completion_job::table::{Component, Field, Kind};

use crate::names::lower_camel;
use crate::paths::Paths;
use codec::{alias_comment, codec, codec_comment};
use imports::imports;

/// Writes the file of a component.
pub fn file(
    index: usize,
    component: &Component,
    documentation: &Documentation,
    model: &Described,
    paths: &Paths,
) -> String {
    let name = component.name;
    let issues = if has_union(component) { ISSUES } else { "" };
    let discriminator = model.discriminator(name);
    let module = if model.is_small(name) { "useSmallModule" } else { "useFamily" };
    let comment = codec_comment(name, documentation);
    let body = format!(
        "{}\n{}\n{}\n{}\n{}\n{}\n{}\n\
         /** What the functions of texts need to know of {name}. */\n\
         export const text{name}: TextCodec<{name}> = {{\n  \
           name: \"{name}\",\n  use: {module},\n  choices: enumerations,\n{issues}  index: {index},\n  Built: Built{name},\n}};\n\n\
         /** What the functions of JavaScript values need to know of {name}. */\n\
         export const value{name}: ValueCodec<{name}> = {{\n  \
           accept: accept{name},\n  isSdk: isSdk{name},\n  isWire: isWire{name},\n}};\n\n{}",
        declare::types(component, documentation),
        build::function(component),
        keys(component),
        describe::component(component, documentation),
        verdict::functions(component, discriminator),
        accept::functions(component, discriminator),
        to_wire::function(component, discriminator),
        codec(name, &comment, &format!("text{name}"), name),
    );
    format!("{}\n{body}", imports(component, &body, paths))
}

/// Writes the file of an alias, a second name of a component.
pub fn alias_file(alias: &str, component: &Component, paths: &Paths) -> String {
    let name = component.name;
    let up = paths.up_to_sources(alias);
    let comment = alias_comment(alias, name);
    let codec = codec(alias, &comment, &format!("text{alias}"), name);
    format!(
        "import {{ codec, fromJSON, toJSON }} from \"{up}api/codec.js\";\n\
         import type {{ Codec, JsonText }} from \"{up}api/codec.js\";\n\
         import type {{ Result }} from \"{up}errors/result.js\";\n\
         import {{ description{name}, text{name}, toWire{name}, value{name}, type {name}, type Wire{name} }} \
           from \"{}\";\n\n\
         {comment}export type {alias} = {name};\n\n\
         {}export type Wire{alias} = Wire{name};\n\n\
         const text{alias} = {{ ...text{name}, name: \"{alias}\" }};\n\n{codec}",
        paths.between(alias, name),
        declare::wire_comment(alias),
    )
}

/// The members of a codec whose issues may be those of unions.
const ISSUES: &str = "  issuesOfText: issuesOfTextWithUnions,\n  issuesOfValue: issuesOfValueWithUnions,\n";

/// Tells whether a component has a union somewhere inside.
fn has_union(component: &Component) -> bool {
    fn is_union(kind: &Kind) -> bool {
        match kind {
            Kind::Union(_) => true,
            Kind::Array(element) => is_union(element),
            Kind::Object(component) => has_union(component),
            _ => false,
        }
    }
    component.fields.iter().any(|field| is_union(&field.kind))
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
