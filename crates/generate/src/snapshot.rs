//! What the functions have in common that say what they saw of a value that they do not accept.

use completion_job::table::{Component, Field, Kind};

use crate::value::{Parts, local, part_local};

/// The beginning of such a function, which leaves what is no object with members.
pub const HEAD: &str = "  let promise = false;\n  \
     if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {\n    \
       return snapshotOther(value, promise);\n  }\n";

/// The parts of an object made by functions whose names start so.
pub const fn parts(object: &'static str) -> Parts {
    Parts { strings: "acceptStrings", all: "acceptAll", object }
}

/// What stands for a list or object that is absent: its value.
pub fn unless(is_absent: &str, value: &str, part: &str) -> String {
    format!("{is_absent} ? {value} : {part}")
}

/// That a list or object was accepted.
pub fn is_accepted(field: &Field) -> String {
    format!("!({} instanceof Snapshot)", part_local(field))
}

/// What was seen of the members.
pub fn members(component: &Component) -> String {
    let member = |field: &Field| match field.kind {
        Kind::Array(_) | Kind::Object(_) => format!("partSnapshot({})", part_local(field)),
        _ => local(field),
    };
    component.fields.iter().map(member).collect::<Vec<String>>().join(", ")
}
