//! What the functions that read a JavaScript value have in common: they read each member once, in the order of the fields, and
//! then tell whether all of them fit.

use completion_job::table::{Component, Field, Kind, Presence, Spelling};

use crate::build::literal;

/// The local that holds a field's value.
pub fn local(field: &Field) -> String {
    format!("{}$", field.sdk.text())
}

/// The local that holds what was made of that value, if it is a list or object.
pub fn part_local(field: &Field) -> String {
    format!("{}$part", field.sdk.text())
}

/// The local that holds what the result gets.
pub fn part_or_local(field: &Field) -> String {
    if is_container(field) { part_local(field) } else { local(field) }
}

/// A field's key.
pub fn key(field: &Field, spelling: Spelling) -> &'static str {
    match spelling {
        Spelling::Sdk => field.sdk.text(),
        _ => field.wire.text(),
    }
}

fn is_container(field: &Field) -> bool {
    matches!(field.kind, Kind::Array(_) | Kind::Object(_))
}

/// Whether a result has the field whatever its value.
pub fn is_always_there(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::Default(_))
}

/// Functions, by what they take, for the values that are lists and objects.
pub struct Parts {
    /// That of lists of strings.
    pub strings: &'static str,
    /// That of other lists, which takes the function of their elements as well.
    pub all: &'static str,
    /// What the names of objects' functions start with.
    pub object: &'static str,
}

impl Parts {
    fn of(&self, kind: &Kind, value: &str) -> String {
        match kind {
            Kind::Array(Kind::String) => format!("{}({value})", self.strings),
            Kind::Array(Kind::Object(component)) => {
                format!("{}({value}, {}{})", self.all, self.object, component.name)
            }
            Kind::Object(component) => format!("{}{}({value})", self.object, component.name),
            other => unimplemented!("no field of the model holds a {other:?}"),
        }
    }
}

/// The statements that read the members. Of a list or object that may be absent, `unless` makes the part: given the condition
/// that it is absent, its local, and the part of one that is there.
pub fn reads(
    component: &Component,
    spelling: Spelling,
    parts: &Parts,
    unless: fn(&str, &str, &str) -> String,
) -> String {
    let read = |field: &Field| {
        let value = local(field);
        let read = format!("  const {value} = value.{};\n", key(field, spelling));
        if !is_container(field) {
            return read;
        }
        let part = parts.of(&field.kind, &value);
        let part = match field.presence {
            Presence::Required => part,
            Presence::Nullish => unless(&format!("{value} == null"), &value, &part),
            _ => unless(&format!("{value} === undefined"), &value, &part),
        };
        format!("{read}  const {} = {part};\n", part_local(field))
    };
    component.fields.iter().map(read).collect()
}

/// The condition that all members fit, given that of a list's or object's part.
pub fn conditions(component: &Component, part_fits: fn(&Field) -> String) -> String {
    let condition =
        |field: &Field| if is_container(field) { part_fits(field) } else { leaf_fits(field, &local(field)) };
    component.fields.iter().map(condition).collect::<Vec<String>>().join(" &&\n    ")
}

/// The condition that a value that is neither list nor object is right for a field.
pub fn leaf_fits(field: &Field, value: &str) -> String {
    let fits = match field.kind {
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
        Presence::Required => format!("({fits})"),
        Presence::Nullish => format!("({value} == null || {fits})"),
        Presence::Optional | Presence::Default(_) => format!("({value} === undefined || {fits})"),
    }
}

/// The members of a literal, their values with the defaults.
pub fn members<'a>(fields: impl IntoIterator<Item = &'a Field>, spelling: Spelling) -> String {
    let member = |field: &Field| format!("{}: {}", key(field, spelling), with_default(field));
    fields.into_iter().map(member).collect::<Vec<String>>().join(", ")
}

/// What the result gets of a field, or its default.
pub fn with_default(field: &Field) -> String {
    let value = part_or_local(field);
    match field.presence {
        Presence::Default(constant) => format!("{value} ?? {}", literal(&constant)),
        _ => value,
    }
}
