//! Names the functions that read an input.

use super::identification::{Generation, KeySpelling, Reader};
use super::rules::{COMPONENTS, Components};

/// How an input comes: as a text, or as a value inside a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Text,
    Value,
}

/// Names a function for any generation: `readJob` or `readJobs`.
pub fn reader(name: &str) -> Option<Reader> {
    Some(Reader { name: name.into(), entry: components(Generation::Sdk1_6).entry })
}

/// Names the function that holds an input to a component exactly.
pub fn exact_reader(component: &str, generation: Generation, form: Form, spelling: KeySpelling) -> Reader {
    let entry = components(generation).entry;
    let name = match (form, spelling) {
        (Form::Value, _) => format!("{component}.parse"),
        (_, KeySpelling::Wire) => {
            let (first, rest) = component.split_at(1);
            format!("{}{rest}FromJSON", first.to_lowercase())
        }
        _ => format!("{component}.parseJSON"),
    };
    Reader { name, entry }
}

/// Returns the names of a generation. Its word is theirs too.
pub fn components(generation: Generation) -> &'static Components {
    &COMPONENTS[generation as usize]
}
