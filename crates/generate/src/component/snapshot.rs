//! The code that the acceptor and the writer share. Each takes a snapshot of a value that it does not accept.

use completion_job::table::{Component, Field, Kind};

use super::value::{local, part_local};

/// The start of their functions. It returns a snapshot of any value that is not an object with members.
pub const HEAD: &str = "  let promise = false;\n  \
     if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {\n    \
       return snapshotOther(value, promise);\n  }\n";

/// Writes the members as arguments for the function that takes the snapshot.
pub fn members(component: &Component) -> String {
    let member = |field: &Field| match field.kind {
        Kind::Array(_) | Kind::Object(_) | Kind::Record | Kind::Union(_) => {
            format!("partSnapshot({})", part_local(field))
        }
        _ => local(field),
    };
    component.fields.iter().map(member).collect::<Vec<String>>().join(", ")
}
