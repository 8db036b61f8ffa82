//! The verdicts on JavaScript values: predicates that build nothing. Each returns at the first invalid member. Each walks lists
//! in its own body, where V8 knows which function it calls for each element.

use completion_job::table::{Component, Field, Kind, Presence, Spelling};

use super::value::{key, local, scalar_condition, tag_parameter, tagged_condition};

/// Writes the functions that tell whether a value is a valid component, one for each spelling.
pub fn functions(component: &Component, discriminator: Option<usize>) -> String {
    let wire = function(component, Spelling::Wire, "isWire", "wire", discriminator);
    let sdk = function(component, Spelling::Sdk, "isSdk", "SDK", discriminator);
    format!("{wire}\n{sdk}")
}

fn function(
    component: &Component,
    spelling: Spelling,
    function: &str,
    word: &str,
    discriminator: Option<usize>,
) -> String {
    let [parameter, _] = tag_parameter(discriminator);
    let name = component.name;
    let member = |(offset, field): (usize, &Field)| {
        let check = match discriminator == Some(offset) {
            true => format!("  if (!({})) return false;\n", tagged_condition(field)),
            false => check(field, function),
        };
        let (local, key) = (local(field), key(field, spelling));
        format!("  const {local} = value.{key};\n{check}")
    };
    let members: String = component.fields.iter().enumerate().map(member).collect();
    format!(
        "/** Tells whether a value is a valid {name} in {word} spelling. */\n\
         export function {function}{name}(value: unknown{parameter}): boolean {{\n  \
           if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;\n\
         {members}  return true;\n}}\n"
    )
}

/// Writes the statement that returns false if a member is invalid.
fn check(field: &Field, function: &str) -> String {
    let value = local(field);
    let is_there = match field.presence {
        Presence::Required => None,
        Presence::Nullish => Some(format!("{value} != null")),
        _ => Some(format!("{value} !== undefined")),
    };
    let return_unless = |is_valid: &str| match &is_there {
        Some(is_there) => format!("  if ({is_there} && !{is_valid}) return false;\n"),
        None => format!("  if (!{is_valid}) return false;\n"),
    };
    match field.kind {
        Kind::Array(element @ (Kind::Object(_) | Kind::Union(_))) => format!(
            "  {}{{\n    const list = elementsOf({value});\n    \
               if (!list) return false;\n    \
               for (let index = 0; index < list.length; index++) {{\n      \
                 if (!{function}{}(list[index])) return false;\n    }}\n  }}\n",
            is_there.map_or(String::new(), |is_there| format!("if ({is_there}) ")),
            element.declared_name().unwrap_or_default()
        ),
        Kind::Array(_) => return_unless(&format!("areStrings({value})")),
        Kind::Record => return_unless(&format!("isRecord({value})")),
        Kind::Object(component) => return_unless(&format!("{function}{}({value})", component.name)),
        Kind::Union(union) => return_unless(&format!("{function}{}({value})", union.name)),
        _ => format!("  if (!{}) return false;\n", scalar_condition(field, &value)),
    }
}
