//! The files of the plain package: the list of its functions, and the declarations of the types, codecs, functions and enumerations,
//! which wasm-bindgen puts into the package's `.d.ts`.

use std::collections::BTreeMap;

use completion_job::model::{Described, Documentation};
use completion_job::table::Enumeration;

use crate::component::codec::{alias_comment, codec_comment, from_json_comment, to_json_comment};
use crate::component::declare;
use crate::names::lower_camel;
use crate::{enumeration, union};

/// Makes the files of a model, by their names.
pub fn files(model: &Described) -> BTreeMap<String, String> {
    BTreeMap::from([("codecs.rs".into(), codecs(model)), ("components.d.ts".into(), declarations(model))])
}

/// Lists the codecs with the names of their functions in JavaScript.
fn codecs(model: &Described) -> String {
    let components = model.components.iter().map(|(component, _)| component.name);
    let unions = model.unions.iter().map(|(union, _)| union.name);
    let names = components.chain(unions).chain(model.aliases.iter().map(|(alias, _)| *alias));
    let line = |name: &str| {
        let lower = lower_camel(name);
        format!("    {name}, {lower}FromJSON, {lower}ToJSON;\n")
    };
    format!("functions! {{\n{}}}\n", names.map(line).collect::<String>())
}

fn declarations(model: &Described) -> String {
    let components = model.components.iter().map(|(component, documentation)| {
        let comment = codec_comment(component.name, documentation);
        format!("{}\n{}", declare::types(component, documentation), codec(component.name, &comment))
    });
    let unions = model.unions.iter().map(|(one, documentation)| {
        let comment = codec_comment(one.name, documentation);
        format!("{}\n{}", union::types(one, documentation), codec(one.name, &comment))
    });
    let aliases = model.aliases.iter().map(|(alias, component)| {
        let comment = alias_comment(alias, component.name);
        let types = format!(
            "{comment}export type {alias} = {name};\n\n{}export type Wire{alias} = Wire{name};\n",
            declare::wire_comment(alias),
            name = component.name,
        );
        format!("{types}\n{}", codec(alias, &comment))
    });
    let enumerations =
        model.enumerations.iter().map(|(enumeration, documentation)| values(enumeration, documentation));
    let enumeration_aliases = model.enumeration_aliases.iter().map(|(alias, enumeration, documentation)| {
        let comment = enumeration::alias_comment(alias, enumeration, documentation);
        let name = enumeration.name;
        format!("{comment}export const {alias}: typeof {name};\n\n{comment}export type {alias} = {name};\n")
    });
    components
        .chain(unions)
        .chain(aliases)
        .chain(enumerations)
        .chain(enumeration_aliases)
        .collect::<Vec<String>>()
        .join("\n")
}

/// Writes the codec and the functions of a component or alias.
fn codec(name: &str, comment: &str) -> String {
    let lower = lower_camel(name);
    format!(
        "{comment}export const {name}: Codec<{name}, Wire{name}>;\n\n\
         {}export function {lower}FromJSON(text: JsonText): Result<{name}, Wire{name}>;\n\n\
         {}export function {lower}ToJSON(value: {name}): string;\n",
        from_json_comment(&lower),
        to_json_comment(name, &lower),
    )
}

/// Writes an enumeration's object and type.
fn values(one: &Enumeration, documentation: &Documentation) -> String {
    let name = one.name;
    let comment = enumeration::comment(one, documentation);
    let variants = enumeration::members(one, documentation, |variant| {
        format!("readonly {}: \"{}\";", variant.name, variant.value)
    });
    format!(
        "{comment}export const {name}: {{\n{variants}}};\n\n\
         {comment}export type {name} = (typeof {name})[keyof typeof {name}];\n"
    )
}
