//! The files of one generation of the SDK: a file for each component, alias and enumeration, and an index.

use std::collections::BTreeMap;

use completion_job::model::Described;

use crate::names::path;
use crate::{component, enumeration, names};

/// Makes the files of a model. The keys are their paths.
pub fn files(model: &Described) -> BTreeMap<String, String> {
    if let Some((component, missing)) = model.unlisted().next() {
        panic!("{component} uses {missing}: add it to the list in the mod.rs of its generation");
    }
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
