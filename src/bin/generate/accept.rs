//! The acceptor: a predicate over JavaScript values that builds as it goes, and hands what it does not plainly accept, each
//! member read once, to the Rust reader.

use completion_job::schema::{Component, Field, Kind, Presence};

use crate::build::literal;

/// The function that accepts a component, and the table of its keys.
pub fn function(component: &Component) -> String {
    let name = component.name;
    let fields = component.fields;
    let reads: String = fields.iter().map(read).collect();
    let two_names: Vec<&Field> = fields.iter().filter(|field| field.has_two_names).collect();
    let given = |local: fn(&Field) -> String| -> String {
        let given: Vec<String> =
            two_names.iter().map(|field| format!("{} !== undefined", local(field))).collect();
        given.join(" || ")
    };
    let wire_given = given(wire_local);
    let sdk_given = given(sdk_local);
    let picks: String = two_names.iter().copied().map(pick).collect();
    let parts: String = fields.iter().filter_map(part).collect();
    let conditions: Vec<String> = fields.iter().map(condition).collect();
    let conditions = conditions.join(" &&\n    ");
    let wire = literal_of(component, |field| field.wire.text());
    let sdk = literal_of(component, |field| field.sdk.text());
    let wire_seen: Vec<String> = fields.iter().map(|field| seen(field, false)).collect();
    let sdk_seen: Vec<String> = fields.iter().map(|field| seen(field, true)).collect();
    let table: String = fields.iter().map(table_row).collect();
    format!(
        "const keys: Keys = [\n{table}];\n\n\
         /** Accepts a plain {name} at once, or says what it saw. */\n\
         export function accept{name}(input: unknown, toWire: boolean): {name} | Sighting {{\n  \
           const received = receivedType(input);\n  \
           if (received !== \"object\") return sight(input, received);\n  \
           const value = input as Members;\n\
         {reads}  \
           const spelling = toWire\n    ? SDK\n    : spellingOf(value, keys, {wire_given}, {sdk_given});\n\
         {picks}{parts}  \
           if (\n    spelling !== MIXED &&\n    {conditions}\n  ) {{\n    \
             if (toWire) {{\n{wire}      return out as never;\n    }}\n\
         {sdk}    return out as {name};\n  }}\n  \
           return refuse(\n    value,\n    keys,\n    toWire,\n    \
             [{}],\n    [{}],\n  );\n}}\n",
        wire_seen.join(", "),
        sdk_seen.join(", "),
    )
}

/// The local that holds a field's value under its wire key.
fn wire_local(field: &Field) -> String {
    format!("{}$wire", field.sdk.text())
}

/// The local that holds a field's value under its SDK key.
fn sdk_local(field: &Field) -> String {
    format!("{}$sdk", field.sdk.text())
}

/// The local that holds the value that counts.
fn local(field: &Field) -> String {
    format!("{}$", field.sdk.text())
}

/// The local that holds the list or object made of that value.
fn part_local(field: &Field) -> String {
    format!("{}$part", field.sdk.text())
}

fn is_container(field: &Field) -> bool {
    matches!(field.kind, Kind::Array(_) | Kind::Object(_))
}

fn read(field: &Field) -> String {
    if !field.has_two_names {
        return format!("  const {} = value.{};\n", local(field), field.sdk.text());
    }
    let (wire, sdk) = (wire_local(field), sdk_local(field));
    format!(
        "  const {wire} = toWire ? undefined : value.{};\n  const {sdk} = value.{};\n",
        field.wire.text(),
        field.sdk.text()
    )
}

fn pick(field: &Field) -> String {
    let (wire, sdk) = (wire_local(field), sdk_local(field));
    format!("  const {} = spelling === SDK ? {sdk} : {wire};\n", local(field))
}

fn acceptor(kind: &Kind) -> String {
    match kind {
        Kind::Array(Kind::String) => "acceptStrings".into(),
        Kind::Array(Kind::Object(component)) => {
            format!("(list: unknown, toWire: boolean) => acceptArray(list, toWire, accept{})", component.name)
        }
        Kind::Object(component) => format!("accept{}", component.name),
        other => unreachable!("no field is a {other:?} of its own acceptor"),
    }
}

fn part(field: &Field) -> Option<String> {
    if !is_container(field) {
        return None;
    }
    let (value, part) = (local(field), part_local(field));
    let accepted = match field.kind {
        Kind::Array(Kind::Object(component)) => {
            format!("acceptArray({value}, toWire, accept{})", component.name)
        }
        Kind::Array(_) => format!("{}({value})", acceptor(&field.kind)),
        _ => format!("{}({value}, toWire)", acceptor(&field.kind)),
    };
    Some(match field.presence {
        Presence::Required => format!("  const {part} = {accepted};\n"),
        _ => format!(
            "  const {part} =\n    {value} === undefined || {value} === null ? {value} : {accepted};\n"
        ),
    })
}

fn condition(field: &Field) -> String {
    let value = local(field);
    let fits = match field.kind {
        Kind::String => format!("typeof {value} === \"string\""),
        Kind::Boolean => format!("typeof {value} === \"boolean\""),
        Kind::Number => format!("isNumber({value})"),
        Kind::Integer => format!("Number.isInteger({value})"),
        Kind::Enum(enumeration) => format!("is{}({value})", enumeration.name),
        Kind::Array(_) | Kind::Object(_) => format!("!({} instanceof Sighting)", part_local(field)),
    };
    match (field.presence, is_container(field)) {
        (Presence::Required | Presence::Nullish, true) => fits,
        (Presence::Required, false) => fits,
        (Presence::Optional, true) => format!("{value} !== null &&\n    {fits}"),
        (Presence::Nullish, false) => format!("({value} === undefined || {value} === null || {fits})"),
        (Presence::Optional | Presence::Default(_), _) => format!("({value} === undefined || {fits})"),
    }
}

/// The statements that make the object, with its keys in one of the two spellings.
fn literal_of(component: &Component, key: fn(&Field) -> &'static str) -> String {
    let is_wire = component.fields.iter().all(|field| key(field) == field.wire.text());
    let indent = if is_wire { "      " } else { "    " };
    let is_first = |field: &&Field| !matches!(field.presence, Presence::Optional | Presence::Nullish);
    let head: Vec<&Field> = component.fields.iter().take_while(is_first).collect();
    let literal: String =
        head.iter().map(|field| format!("{indent}  {}: {},\n", key(field), built(field))).collect();
    let start = if literal.is_empty() { "{}".into() } else { format!("{{\n{literal}{indent}}}") };
    let rest = component.fields[head.len()..].iter().map(|field| {
        let set = format!("out.{} = {};\n", key(field), built(field));
        if is_first(&field) {
            return format!("{indent}{set}");
        }
        let is_there = match (is_wire, field.has_two_names) {
            (true, _) | (_, false) => format!("\"{}\" in value", field.sdk.text()),
            _ => {
                format!("(spelling === SDK ? \"{}\" : \"{}\") in value", field.sdk.text(), field.wire.text())
            }
        };
        format!("{indent}if ({} !== undefined || {is_there}) {set}", local(field))
    });
    let rest: String = rest.collect();
    format!("{indent}const out: Members = {start};\n{rest}")
}

fn built(field: &Field) -> String {
    match field.presence {
        Presence::Default(constant) => {
            format!("{} === undefined ? {} : {}", local(field), literal(&constant), local(field))
        }
        _ if is_container(field) => part_local(field),
        _ => local(field),
    }
}

/// What [`refuse`] is told of a field's value under one of its keys.
fn seen(field: &Field, sdk: bool) -> String {
    let raw = match (field.has_two_names, sdk) {
        (false, true) => return "undefined".into(),
        (false, false) => local(field),
        (true, true) => sdk_local(field),
        (true, false) => wire_local(field),
    };
    if !is_container(field) {
        return raw;
    }
    let part = format!("seen({})", part_local(field));
    match (field.has_two_names, sdk) {
        (false, _) => part,
        (true, true) => format!("spelling === SDK ? {part} : {raw}"),
        (true, false) => format!("spelling === SDK ? {raw} : {part}"),
    }
}

fn table_row(field: &Field) -> String {
    if is_container(field) {
        return format!(
            "  [\"{}\", \"{}\", {}],\n",
            field.wire.text(),
            field.sdk.text(),
            acceptor(&field.kind)
        );
    }
    format!("  [\"{}\", \"{}\"],\n", field.wire.text(), field.sdk.text())
}
