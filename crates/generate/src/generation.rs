//! The files of one generation of the SDK: a file for each component, alias and enumeration, and an index.

use std::collections::BTreeMap;

use completion_job::model::Described;
use completion_job::table::Kind;

use crate::names::path;
use crate::{component, enumeration, names};

/// Makes the files of a model. The keys are their paths.
pub fn files(model: &Described) -> BTreeMap<String, String> {
    assert_listed(model);
    let mut files = BTreeMap::from([("enumerations/enumerations.ts".into(), enumeration::list(model))]);
    let mut exports = Vec::new();
    let mut add = |name: &'static str, folder: &str, exported: String, content: String| {
        exports.push((
            name,
            format!("export {{ {exported} }} from \"./{folder}/{}.js\";\n", names::module(name)),
        ));
        files.insert(path(folder, name), content);
    };
    for (index, (component, documentation)) in model.components.iter().enumerate() {
        let content = component::file(index, component, documentation);
        add(component.name, "components", component::exports(component.name), content);
    }
    for (enumeration, documentation) in &model.enumerations {
        let content = enumeration::file(enumeration, documentation);
        add(enumeration.name, "enumerations", enumeration.name.to_string(), content);
    }
    for (alias, component) in &model.aliases {
        add(alias, "components", component::exports(alias), component::alias_file(alias, component));
    }
    exports.sort_unstable();
    files.insert("index.ts".into(), exports.into_iter().map(|(_, line)| line).collect());
    files
}

/// Stops if a field holds a component or an enumeration that the model's list does not name.
fn assert_listed(model: &Described) {
    for (component, _) in &model.components {
        for field in component.fields {
            let used = named(&field.kind);
            let is_listed = |name: &str| {
                model.components.iter().any(|(other, _)| other.name == name)
                    || model.enumerations.iter().any(|(other, _)| other.name == name)
            };
            assert!(
                used.is_none_or(is_listed),
                "{} uses {}: add it to the list in the mod.rs of the generation",
                component.name,
                used.unwrap_or_default()
            );
        }
    }
}

/// Returns the name of the component or enumeration that a kind refers to.
fn named(kind: &Kind) -> Option<&'static str> {
    match *kind {
        Kind::Object(component) => Some(component.name),
        Kind::Enum(enumeration) => Some(enumeration.name),
        Kind::Array(element) => named(element),
        _ => None,
    }
}
