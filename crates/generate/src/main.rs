//! Writes what follows from the models: `ts/src/generated/` for the npm package, and `src/js/exports/generated/` for the plain
//! package.
//!
//! With `--check` it writes nothing and fails if a file there differs.

mod component;
mod enumeration;
mod folder;
mod generation;
mod identify;
mod messages;
mod names;
mod numbers;
mod paths;
mod plain;
mod union;

use std::path::Path;
use std::{env, io, process};

use completion_job::model::sdk_1_6;
use folder::Files;

fn main() -> io::Result<()> {
    let model = sdk_1_6::described();
    let mut npm = Files::default();
    npm.add("numbers/", numbers::files());
    npm.add("identify/", identify::files());
    npm.add("sdk-1.6/", generation::files(&model));
    let mut plain = Files::default();
    plain.add("", plain::files(&model));

    let folders = [("ts/src/generated", npm), ("src/js/exports/generated", plain)];
    let is_check = env::args().any(|argument| argument == "--check");
    for (folder, files) in &folders {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
        if !is_check {
            files.write(&root)?;
            continue;
        }
        let stale = Vec::from_iter(files.stale(&root)?);
        if !stale.is_empty() {
            eprintln!("{folder} is out of date, run `make generate`: {}", stale.join(", "));
            process::exit(1);
        }
    }
    Ok(())
}
