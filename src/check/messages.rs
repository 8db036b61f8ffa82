//! The sentences of issues, hints and `pretty()`. Each one stands here and nowhere else, as a template. In Rust a template is a
//! function that fills it in, and the generator writes the same functions in TypeScript.

/// A template, as the generator sees it.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    /// The name of its function.
    pub name: &'static str,
    /// The names of the parts that are filled in.
    pub parts: &'static [&'static str],
    /// The sentence, with `{part}` where a part is filled in.
    pub template: &'static str,
    /// What the sentence says.
    pub documentation: &'static str,
}

/// Declares sentences: a function for each, and the list `ALL` for the generator.
macro_rules! messages {
    ($(#[doc = $doc:literal] $name:ident($($part:ident),*) = $template:literal;)*) => {
        $(
            #[doc = $doc]
            pub fn $name($($part: impl core::fmt::Display),*) -> String {
                format!($template, $($part = $part),*)
            }
        )*

        /// All templates, for the generator.
        pub const ALL: &[$crate::check::messages::Message] = &[$(
            $crate::check::messages::Message {
                name: stringify!($name),
                parts: &[$(stringify!($part)),*],
                template: $template,
                documentation: $doc,
            }
        ),*];
    };
}

pub(crate) use messages;

// zod has the first five too, and the SDK shows them: they must equal zod's.
messages! {
    /// A required value is missing.
    required() = "Required";
    /// A value has another type than expected.
    mismatch(expected, received) = "Expected {expected}, received {received}";
    /// A value is none of the enumeration's.
    invalid_enum_value(choice, received) = "Invalid enum value. Expected {choice}, received '{received}'";
    /// A value does not tell an option of a union from the others.
    invalid_literal(value) = "Invalid literal value, expected \"{value}\"";
    /// A value is not valid for any option of a union.
    invalid_union() = "Invalid input";
    /// A field is given in both spellings.
    duplicate(key, other) = "\"{key}\" and \"{other}\" are the same field; expected one of them";
    /// What a field that is given in both spellings was expected to be.
    only(key) = "\"{key}\" alone";
    /// What was received instead.
    also(key) = "\"{key}\" too";
    /// A text is not JSON.
    invalid_json(expected, found) = "Invalid JSON: expected {expected}, found {found}";
    /// Names a byte that is not UTF-8, by its hexadecimal digits.
    byte(digits) = "the byte 0x{digits}";
    /// Names a character that cannot be seen, by its hexadecimal digits.
    code_point(digits) = "U+{digits}";
    /// A value is missing, for a person to read.
    missing(value, expected) = "{value} is missing: expected {expected}";
    /// One object lacks several members.
    members_missing(count, members) = "{count} members are missing: {members}";
    /// Names a member.
    member(key) = "\"{key}\"";
    /// Names an element of a list.
    element(index) = "Element {index}";
    /// Adds the enumeration's value that was probably meant.
    did_you_mean(option) = "; did you mean '{option}'?";
    /// A JavaScript value is not valid.
    failed_to_parse(name) = "Failed to parse '{name}'";
    /// A text is not valid.
    failed_to_parse_json(name) = "Failed to parse '{name}' from JSON";
    /// A JavaScript value that should be written as text is not valid.
    failed_to_write_json(name) = "Failed to write '{name}' as JSON";
    /// Heads the list of issues. `plural` is an s unless there is one issue.
    issues_found(head, count, plural) = "{head}: {count} issue{plural} found";
    /// Stands for the path to the whole value.
    whole_value() = "the value itself";
    /// Says how many issues are not shown.
    and_more(count) = "and {count} more";
    /// A text has a required member in the other spelling.
    spelling_hint(sdk, wire) = "\"{sdk}\" is the SDK spelling. This function reads the wire spelling, \"{wire}\".";
}
