//! Writes the part of the npm package that follows from the models: `ts/src/generated/`.
//!
//! With `--check` it writes nothing and fails if a file there differs.

mod accept;
mod build;
mod component;
mod declare;
mod describe;
mod enumeration;
mod folder;
mod generation;
mod messages;
mod names;
mod numbers;
mod snapshot;
mod to_wire;
mod value;
mod verdict;

use std::path::Path;
use std::{env, io, process};

use completion_job::model::sdk_1_6;
use folder::Files;

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ts/src/generated");
    let mut files = Files::default();
    files.add("numbers", numbers::files());
    files.add("sdk-1.6", generation::files(&sdk_1_6::described()));
    if !env::args().any(|argument| argument == "--check") {
        return files.write(&root);
    }
    let stale = files.stale(&root)?;
    if !stale.is_empty() {
        eprintln!(
            "ts/src/generated is out of date, run `make generate`: {}",
            Vec::from_iter(stale).join(", ")
        );
        process::exit(1);
    }
    Ok(())
}
