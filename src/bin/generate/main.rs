//! Writes what follows from the field tables: of the npm package `pkg/src/generated/`, and of the plain package the declarations
//! in `src/js/exports/declarations/generated/`.
//!
//! With `--check` it writes nothing and fails if what is there differs.

mod accept;
mod build;
mod component;
mod declarations;
mod declare;
mod describe;
mod enumeration;
mod names;
mod numbers;
mod seen;
mod to_wire;
mod value;
mod verdict;

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, io, process};

use completion_job::model::Described;

const HEADER: &str = "// Written by `make generate` from the models in src/model; changes here are lost.\n\n";

fn main() -> io::Result<()> {
    let model = completion_job::model::described();
    let folders = [
        ("pkg/src/generated", package(&model)),
        ("src/js/exports/declarations/generated", plain_package(&model)),
    ];
    let is_check = env::args().any(|argument| argument == "--check");
    for (folder, files) in &folders {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        if !is_check {
            write(&path, files)?;
            continue;
        }
        let stale = stale(&path, files)?;
        if !stale.is_empty() {
            eprintln!("{folder} is stale, run `make generate`: {}", stale.join(", "));
            process::exit(1);
        }
    }
    Ok(())
}

fn write(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    files.iter().try_for_each(|(name, content)| fs::write(folder.join(name), content))
}

/// The files of the plain package, by their names.
fn plain_package(model: &Described) -> BTreeMap<String, String> {
    BTreeMap::from([("components.d.ts".into(), format!("{HEADER}{}", declarations::file(model)))])
}

/// The files of the npm package, by their names.
fn package(model: &Described) -> BTreeMap<String, String> {
    let mut files = numbers::files();
    files.insert("enumerations.ts".into(), enumeration::list(model));
    let mut exports = Vec::new();
    for (index, (component, documentation)) in model.components.iter().enumerate() {
        exports.push((component.name, component::exports(component.name)));
        let content = component::file(index, component, documentation);
        files.insert(names::file(component.name), content);
    }
    for (enumeration, documentation) in &model.enumerations {
        exports.push((enumeration.name, enumeration.name.to_string()));
        files.insert(names::file(enumeration.name), enumeration::file(enumeration, documentation));
    }
    for (alias, component) in &model.aliases {
        exports.push((*alias, component::exports(alias)));
        files.insert(names::file(alias), component::alias_file(alias, component));
    }
    exports.sort_unstable();
    let lines = exports
        .iter()
        .map(|(name, exports)| format!("export {{ {exports} }} from \"./{}.js\";\n", names::module(name)));
    files.insert("index.ts".into(), lines.collect());
    files.into_iter().map(|(name, content)| (name, format!("{HEADER}{content}"))).collect()
}

fn stale(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<Vec<String>> {
    let mut stale: Vec<String> = Vec::new();
    for (name, content) in files {
        if fs::read_to_string(folder.join(name)).ok().as_ref() != Some(content) {
            stale.push(name.clone());
        }
    }
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !files.contains_key(&name) {
            stale.push(name);
        }
    }
    Ok(stale)
}
