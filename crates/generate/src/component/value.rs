//! The code that the functions for JavaScript values share. They read each member once, in the order of the fields, and then
//! check all of them.

use completion_job::table::{Choice, Component, Field, Kind, Presence, Spelling};

use super::build::literal;

/// Names the local variable for the value of a field.
pub fn local(field: &Field) -> String {
    format!("{}$", field.sdk.text())
}

/// Names the local variable for the result that was made from the value of a list or object field.
pub fn part_local(field: &Field) -> String {
    format!("{}$part", field.sdk.text())
}

/// Returns the key of a field in a spelling.
pub fn key(field: &Field, spelling: Spelling) -> &'static str {
    match spelling {
        Spelling::Sdk => field.sdk.text(),
        _ => field.wire.text(),
    }
}

fn is_container(field: &Field) -> bool {
    matches!(field.kind, Kind::Array(_) | Kind::Object(_) | Kind::Record | Kind::Union(_))
}

/// Tells whether a result always has the field, whatever the input.
pub fn is_always_there(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::Default(_))
}

/// Writes the statements that read the members. A list, object or record is also passed to a function. For an object, the name of that
/// function is `prefix` and the component's name.
pub fn reads(component: &Component, spelling: Spelling, prefix: &str) -> String {
    let read = |field: &Field| {
        let value = local(field);
        let read = format!("  const {value} = value.{};\n", key(field, spelling));
        if !is_container(field) {
            return read;
        }
        let part = part(&field.kind, &value, prefix);
        let part = match field.presence {
            Presence::Required => part,
            Presence::Nullish => format!("{value} == null ? {value} : {part}"),
            _ => format!("{value} === undefined ? {value} : {part}"),
        };
        format!("{read}  const {} = {part};\n", part_local(field))
    };
    component.fields.iter().map(read).collect()
}

fn part(kind: &Kind, value: &str, prefix: &str) -> String {
    match kind {
        Kind::Array(Kind::String) => format!("acceptStrings({value})"),
        Kind::Array(Kind::Object(component)) => format!("acceptAll({value}, {prefix}{})", component.name),
        Kind::Array(Kind::Union(union)) => format!("acceptAll({value}, {prefix}{})", union.name),
        Kind::Record => format!("acceptRecord({value})"),
        Kind::Object(component) => format!("{prefix}{}({value})", component.name),
        Kind::Union(union) => format!("{prefix}{}({value})", union.name),
        other => unimplemented!("no field of the model holds a {other:?}"),
    }
}

/// Writes the condition that all members are accepted. The field at `discriminator` tells the component from the other options of
/// a union; where the value `isTagged` is true, it may not be missing.
pub fn conditions(component: &Component, discriminator: Option<usize>) -> String {
    let condition = |(offset, field): (usize, &Field)| match is_container(field) {
        true => format!("!({} instanceof Snapshot)", part_local(field)),
        false if discriminator == Some(offset) => tagged_condition(field),
        false => scalar_condition(field, &local(field)),
    };
    component.fields.iter().enumerate().map(condition).collect::<Vec<String>>().join(" &&\n    ")
}

/// Writes the parameter and the argument that say whether a discriminator must be there. Other components have none.
pub fn tag_parameter(discriminator: Option<usize>) -> [&'static str; 2] {
    if discriminator.is_some() { [", isTagged = false", ", isTagged"] } else { ["", ""] }
}

/// Writes the condition that a discriminator is valid.
pub fn tagged_condition(field: &Field) -> String {
    let condition = scalar_condition(field, &local(field));
    match field.presence {
        Presence::Required => condition,
        _ => format!("{condition} &&\n    !(isTagged && {} === undefined)", local(field)),
    }
}

/// Returns the field that tells an option of a union from the others, and the only value that it has there.
pub fn discriminator(option: &Choice) -> Option<(&'static Field, &'static str)> {
    match (option.kind, option.discriminator) {
        (Kind::Object(component), Some(offset)) => {
            let field = &component.fields[offset];
            match field.kind {
                Kind::Enum(enumeration) => Some((field, enumeration.values[0])),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Writes the condition that a value is valid for a field that holds neither a list nor an object.
pub fn scalar_condition(field: &Field, value: &str) -> String {
    let is_valid = match field.kind {
        Kind::Boolean => format!("typeof {value} === \"boolean\""),
        Kind::Number => format!("typeof {value} === \"number\" && {value} === {value}"),
        Kind::Integer => format!("isInteger({value})"),
        Kind::Enum(enumeration) => match enumeration.values {
            [only] => format!("{value} === \"{only}\""),
            _ => format!("is{}({value})", enumeration.name),
        },
        _ => format!("typeof {value} === \"string\""),
    };
    match field.presence {
        Presence::Required => format!("({is_valid})"),
        Presence::Nullish => format!("({value} == null || {is_valid})"),
        Presence::Optional | Presence::Default(_) => format!("({value} === undefined || {is_valid})"),
    }
}

/// Writes the members of an object literal for these fields.
pub fn members<'a>(fields: impl IntoIterator<Item = &'a Field>, spelling: Spelling) -> String {
    let member = |field: &Field| format!("{}: {}", key(field, spelling), with_default(field));
    fields.into_iter().map(member).collect::<Vec<String>>().join(", ")
}

/// Writes the expression for the value that a field has in the result: the member, or the field's default.
pub fn with_default(field: &Field) -> String {
    let value = if is_container(field) { part_local(field) } else { local(field) };
    match field.presence {
        Presence::Default(constant) => format!("{value} ?? {}", literal(&constant)),
        _ => value,
    }
}
