//! The verdicts on JavaScript values: predicates that build nothing.

use completion_job::schema::{Component, Field, Spelling};

use crate::value::{Parts, fits, key, local};

const WIRE: Parts = Parts { strings: "areStrings", all: "areAll", object: "isWire" };
const SDK: Parts = Parts { object: "isSdk", ..WIRE };

/// The functions that tell whether a value is a component, one a spelling.
pub fn functions(component: &Component) -> String {
    let wire = function(component, Spelling::Wire, &WIRE, "wire's");
    let sdk = function(component, Spelling::Sdk, &SDK, "SDK's");
    format!("{wire}\n{sdk}")
}

/// Leaves off at the first member that does not fit, so that no value has to be kept while others are looked at.
fn function(component: &Component, spelling: Spelling, parts: &Parts, whose: &str) -> String {
    let name = component.name;
    let function = parts.object;
    let statements = |field: &Field| {
        let (local, key, fits) = (local(field), key(field, spelling), fits(field, parts));
        format!("  const {local} = value.{key};\n  if (!{fits}) return false;\n")
    };
    let statements: String = component.fields.iter().map(statements).collect();
    format!(
        "/** Whether a value is a valid {name} in the {whose} spelling. */\n\
         export function {function}{name}(value: unknown): boolean {{\n  \
           if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;\n\
         {statements}  return true;\n}}\n"
    )
}
