//! The generated folder: it writes the files, or compares them with those on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

const HEADER: &str = "// Written by `make generate` from the models in src/model. Changes here are lost.\n\n";

/// Files by their path.
#[derive(Default)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// Adds files, each path after the same prefix.
    pub fn add(&mut self, prefix: &str, files: BTreeMap<String, String>) {
        let files = files.into_iter();
        self.0.extend(files.map(|(path, content)| (format!("{prefix}{path}"), format!("{HEADER}{content}"))));
    }

    /// Writes the files, and removes everything else in the folder `root`.
    pub fn write(&self, root: &Path) -> io::Result<()> {
        if root.exists() {
            fs::remove_dir_all(root)?;
        }
        for (path, content) in &self.0 {
            let file = root.join(path);
            fs::create_dir_all(file.parent().unwrap_or(root))?;
            fs::write(file, content)?;
        }
        Ok(())
    }

    /// Lists the files that are missing from the folder `root`, that differ there, or that do not belong there.
    pub fn stale(&self, root: &Path) -> io::Result<BTreeSet<String>> {
        let is_stale = |(path, content): &(&String, &String)| {
            fs::read_to_string(root.join(path)).ok().as_ref() != Some(*content)
        };
        let mut stale: BTreeSet<String> =
            self.0.iter().filter(is_stale).map(|(path, _)| path.clone()).collect();
        stale.extend(found(root, "")?.into_iter().filter(|path| !self.0.contains_key(path)));
        Ok(stale)
    }
}

/// Lists the files below a folder by their paths.
fn found(folder: &Path, prefix: &str) -> io::Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            paths.extend(found(&entry.path(), &format!("{path}/"))?);
        } else {
            paths.push(path);
        }
    }
    Ok(paths)
}
