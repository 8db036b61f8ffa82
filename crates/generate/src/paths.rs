//! Where the file of each declaration is: in a folder named after that of its Rust module.

use std::collections::BTreeMap;

use completion_job::model::Described;

use crate::names::module;

/// How deep the folder of a generation is below `ts/src`.
const DEPTH: usize = 2;

/// The file that exports all declarations.
pub const INDEX: &str = "index";

/// The file that lists the values of all enumerations.
pub const ENUMERATIONS: &str = "enumerations/enumerations";

/// The file that lists the values of the enumerations that the smaller module has.
pub const SMALL_ENUMERATIONS: &str = "enumerations/small";

/// The paths of a generation's files by the names of the declarations, without the extension.
pub struct Paths(BTreeMap<&'static str, String>);

impl Paths {
    /// Finds the places for all declarations of a model.
    pub fn of(model: &Described) -> Paths {
        let components = model.components.iter().map(|(one, documentation)| {
            (one.name, path("components", &folder(documentation.module), one.name))
        });
        let unions = model.unions.iter().map(|(one, documentation)| {
            (one.name, path("components", &folder(documentation.module), one.name))
        });
        let enumerations = model.enumerations.iter().map(|(one, documentation)| {
            (one.name, path("enumerations", &folder(documentation.module), one.name))
        });
        let aliases = model.aliases.iter().map(|(alias, _)| (*alias, path("components", "aliases", alias)));
        let enumeration_aliases = model
            .enumeration_aliases
            .iter()
            .map(|(alias, ..)| (*alias, path("enumerations", "aliases", alias)));
        let lists = [INDEX, ENUMERATIONS, SMALL_ENUMERATIONS].map(|list| (list, list.to_string()));
        Paths(
            components
                .chain(unions)
                .chain(enumerations)
                .chain(aliases)
                .chain(enumeration_aliases)
                .chain(lists)
                .collect(),
        )
    }

    /// Returns the path of a declaration's file, from the folder of the generation.
    pub fn file(&self, name: &str) -> String {
        format!("{}.ts", self.0[name])
    }

    /// Returns what the file of `from` writes to import the file of `name`.
    pub fn between(&self, from: &str, name: &str) -> String {
        let (from, to) = (folders(&self.0[from]), &self.0[name]);
        let shared = from.iter().zip(folders(to)).take_while(|(one, other)| **one == *other).count();
        let left: Vec<&str> = to.split('/').skip(shared).collect();
        match from.len() - shared {
            0 => format!("./{}.js", left.join("/")),
            up => format!("{}{}.js", "../".repeat(up), left.join("/")),
        }
    }

    /// Returns the way from the folder of a declaration's file to `ts/src`.
    pub fn up_to_sources(&self, name: &str) -> String {
        "../".repeat(folders(&self.0[name]).len() + DEPTH)
    }
}

fn folders(path: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    parts
}

fn path(kind: &str, folder: &str, name: &str) -> String {
    let parts = [kind, folder, &module(name)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<&str>>().join("/")
}

/// Turns `completion_job::model::sdk_1_6::job::job_metadata_out` into `job`.
fn folder(module: &str) -> String {
    let parts: Vec<&str> = module.split("::").skip(3).collect();
    parts.split_last().map_or(String::new(), |(_, folders)| folders.join("/").replace('_', "-"))
}
