//! What the functions that read a JavaScript value have in common: they read each member once, in the order of the fields, and
//! then tell whether all of them fit.

use completion_job::schema::{Component, Field, Kind, Presence, Spelling};

/// The local that holds a field's value.
pub fn local(field: &Field) -> String {
    format!("{}$", field.sdk.text())
}

/// The local that holds what was made of that value, if it is a list or object.
pub fn part_local(field: &Field) -> String {
    format!("{}$part", field.sdk.text())
}

/// A field's key.
pub fn key(field: &Field, spelling: Spelling) -> &'static str {
    match spelling {
        Spelling::Sdk => field.sdk.text(),
        _ => field.wire.text(),
    }
}

pub fn is_container(field: &Field) -> bool {
    matches!(field.kind, Kind::Array(_) | Kind::Object(_))
}

/// Functions by what they take, for the values that lists and objects are.
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

/// The statements that read the members. `absent` says what is made of a list or object that is not there: its value and how
/// that is told from another's.
pub fn reads(
    component: &Component,
    spelling: Spelling,
    parts: &Parts,
    absent: fn(&str, &str) -> String,
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
            Presence::Nullish => absent(&format!("{value} == null"), &part),
            _ => absent(&format!("{value} === undefined"), &part),
        };
        format!("{read}  const {} = {part};\n", part_local(field))
    };
    component.fields.iter().map(read).collect()
}

/// The condition that all members fit, given that of a list's or object's part.
pub fn conditions(component: &Component, part_fits: fn(&Field) -> String) -> String {
    let condition = |field: &Field| match is_container(field) {
        true => part_fits(field),
        false => leaf_fits(field),
    };
    component.fields.iter().map(condition).collect::<Vec<String>>().join(" &&\n    ")
}

fn leaf_fits(field: &Field) -> String {
    let value = local(field);
    let fits = match field.kind {
        Kind::Boolean => format!("typeof {value} === \"boolean\""),
        Kind::Number => format!("isNumber({value})"),
        Kind::Integer => format!("Number.isInteger({value})"),
        Kind::Enum(enumeration) => match enumeration.values {
            [only] => format!("{value} === \"{only}\""),
            _ => format!("is{}({value})", enumeration.name),
        },
        _ => format!("typeof {value} === \"string\""),
    };
    match field.presence {
        Presence::Required => fits,
        Presence::Nullish => format!("({value} == null || {fits})"),
        Presence::Optional | Presence::Default(_) => format!("({value} === undefined || {fits})"),
    }
}
