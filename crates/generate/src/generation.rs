//! The files of one generation of the SDK: a file for each component, alias and enumeration, and an index.

use std::collections::BTreeMap;

use completion_job::model::Described;

use crate::paths::{ENUMERATIONS, INDEX, Paths, SMALL_ENUMERATIONS};
use crate::{component, enumeration, union};

/// Makes the files of a model. The keys are their paths.
pub fn files(model: &Described) -> BTreeMap<String, String> {
    if let Some((component, missing)) = model.unlisted().next() {
        panic!("{component} uses {missing}: add it to the list in the mod.rs of its generation");
    }
    let paths = Paths::of(model);
    let mut files = BTreeMap::from([(paths.file(ENUMERATIONS), enumeration::list(model, &paths))]);
    if model.small.is_some() {
        files.insert(paths.file(SMALL_ENUMERATIONS), enumeration::small_list(model, &paths));
    }
    let mut exports = Vec::new();
    let mut add = |name: &'static str, exported: String, content: String| {
        exports.push((name, format!("export {{ {exported} }} from \"{}\";\n", paths.between(INDEX, name))));
        files.insert(paths.file(name), content);
    };
    for (index, (component, documentation)) in model.components.iter().enumerate() {
        let content = component::file(index, component, documentation, model, &paths);
        add(component.name, component::exports(component.name), content);
    }
    for (index, (one, documentation)) in model.unions.iter().enumerate() {
        let content = union::file(model.components.len() + index, one, documentation, &paths);
        add(one.name, component::exports(one.name), content);
    }
    for (enumeration, documentation) in &model.enumerations {
        let content = enumeration::file(enumeration, documentation, &paths);
        add(enumeration.name, enumeration.name.to_string(), content);
    }
    for (alias, component) in &model.aliases {
        add(alias, component::exports(alias), component::alias_file(alias, component, &paths));
    }
    for (alias, enumeration, documentation) in &model.enumeration_aliases {
        let content = enumeration::alias_file(alias, enumeration, documentation, &paths);
        add(alias, alias.to_string(), content);
    }
    exports.sort_unstable();
    files.insert(paths.file(INDEX), exports.into_iter().map(|(_, line)| line).collect());
    files
}
