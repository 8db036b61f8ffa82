//! The acceptor: it makes the SDK object of a plain wire object, and hands all else, each member read once, to those who look
//! closer.

use completion_job::schema::{Component, Field, Presence, Spelling};

use crate::build::literal;
use crate::value::{Parts, conditions, is_container, local, part_local, reads};

/// The beginning of a function that hands a value on if it is no object with members.
pub const HEAD: &str = "  if (!hasMembers(value)) return sight(value);\n  \
     if (isPromise(value, value.then)) return sight(value, \"promise\");\n  \
     if (isBuiltIn(value)) return sight(value, builtInType(value));\n";

const PARTS: Parts = Parts { strings: "acceptStrings", all: "acceptAll", object: "accept" };

/// The function that accepts a component.
pub fn function(component: &Component) -> String {
    let name = component.name;
    format!(
        "/** Accepts a plain {name} in the wire's spelling at once, or says what it saw: of a valid one too, if it is to `look`. */\n\
         export function accept{name}(value: unknown, look?: boolean): {name} | Sighting {{\n\
         {HEAD}{}{}{}  \
           if (\n    look || !(\n    {}\n  )) return sightWire(value, keys, {});\n  \
           shapes.note(given);\n  \
           if (given === {}) return {{ {} }} as {name};\n\
         {}  return out as {name};\n}}\n",
        ask_for_sdk_keys(component),
        reads(component, Spelling::Wire, &PARTS, absent),
        count_given(component),
        conditions(component, fits),
        seen(component),
        component.fields.len(),
        members(component.fields, sdk_key, part_or_local),
        piecemeal(component),
    )
}

/// What is made of a list or object that is not there: the same.
pub fn absent(is_absent: &str, part: &str) -> String {
    let (value, _) = is_absent.split_once(' ').unwrap_or((is_absent, ""));
    format!("{is_absent} ? {value} : {part}")
}

/// That a list or object was accepted.
pub fn fits(field: &Field) -> String {
    format!("!({} instanceof Sighting)", part_local(field))
}

/// What was seen of the members.
pub fn seen(component: &Component) -> String {
    let seen = |field: &Field| match is_container(field) {
        true => format!("seen({})", part_local(field)),
        false => local(field),
    };
    let list: Vec<String> = component.fields.iter().map(seen).collect();
    format!("[{}]", list.join(", "))
}

/// The members of a literal.
pub fn members(fields: &[Field], key: fn(&Field) -> &'static str, value: fn(&Field) -> String) -> String {
    let members: Vec<String> =
        fields.iter().map(|field| format!("{}: {}", key(field), value(field))).collect();
    members.join(", ")
}

/// The value that a member of the result has, with its default.
pub fn built(field: &Field) -> String {
    match field.presence {
        Presence::Default(constant) => format!("{} ?? {}", local(field), literal(constant)),
        _ => part_or_local(field),
    }
}

fn part_or_local(field: &Field) -> String {
    if is_container(field) { part_local(field) } else { local(field) }
}

fn sdk_key(field: &Field) -> &'static str {
    field.sdk.text()
}

/// The statements that hand an object on if it has a key of the SDK's spelling.
fn ask_for_sdk_keys(component: &Component) -> String {
    let name = component.name;
    let asks: Vec<String> = component
        .fields
        .iter()
        .filter(|field| field.has_two_names)
        .map(|field| format!("\"{}\" in value", field.sdk.text()))
        .collect();
    format!(
        "  const own = shapes.areMany ? shapes.count(value) : -1;\n  \
           if (own < 0 && (\n    {}\n  )) return acceptEither(value, keys, accept{name});\n",
        asks.join(" ||\n    ")
    )
}

/// The statement that counts the members with a value.
fn count_given(component: &Component) -> String {
    let (required, rest): (Vec<&Field>, Vec<&Field>) =
        component.fields.iter().partition(|field| matches!(field.presence, Presence::Required));
    let rest: String =
        rest.iter().map(|field| format!(" +\n    ({} === undefined ? 0 : 1)", local(field))).collect();
    format!("  const given =\n    {}{rest};\n", required.len())
}

/// The statements that make an object with some of its members.
fn piecemeal(component: &Component) -> String {
    let is_always_there = |field: &&Field| !matches!(field.presence, Presence::Optional | Presence::Nullish);
    let head = component.fields.iter().take_while(is_always_there).count();
    let (head, rest) = component.fields.split_at(head);
    let statement = |field: &Field| {
        let (value, key) = (local(field), field.wire.text());
        let set = format!("out.{} = {};\n", field.sdk.text(), built(field));
        match is_always_there(&field) {
            true => format!("  {set}"),
            false => format!("  if ({value} !== undefined || (own !== given && \"{key}\" in value)) {set}"),
        }
    };
    let rest: String = rest.iter().map(statement).collect();
    format!("  const out: Members = {{ {} }};\n{rest}", members(head, sdk_key, built))
}
