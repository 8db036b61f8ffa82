//! The declarations of the plain package, which wasm-bindgen puts into its `.d.ts`: the types, codecs, functions and enumerations
//! that follow from the model.

use completion_job::model::{Described, Documentation};
use completion_job::schema::Enumeration;

use crate::component::{alias_comment, codec_comment, from_json_comment, to_json_comment};
use crate::declare;
use crate::enumeration;
use crate::names::lower_camel;

/// The file's content.
pub fn file(model: &Described) -> String {
    let components = model.components.iter().map(|(component, documentation)| {
        let comment = codec_comment(component.name, documentation);
        format!("{}\n{}", declare::types(component, documentation), codec(component.name, &comment))
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
    components.chain(aliases).chain(enumerations).collect::<Vec<String>>().join("\n")
}

/// The functions of a component or alias.
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

/// An enumeration's object and type.
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
