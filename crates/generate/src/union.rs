//! The file of a union: its types, its codec, and the functions that the codec is made of.

use completion_job::model::Documentation;
use completion_job::table::{Choice, Kind, Spelling, Union};

use crate::component::codec::{codec, codec_comment};
use crate::component::{declare, describe, value};
use crate::names::{article, doc_comment, with_example};
use crate::paths::{ENUMERATIONS, Paths};

/// Writes the file of a union. Its number in the module is `index`.
pub fn file(index: usize, union: &Union, documentation: &Documentation, paths: &Paths) -> String {
    let name = union.name;
    let comment = codec_comment(name, documentation);
    let article = article(name);
    let each = |prefix: &str| {
        let names = union.options.iter().map(|option| format!("{prefix}{}", option_name(option)));
        names.collect::<Vec<String>>().join(", ")
    };
    let body = [
        types(union, documentation),
        builder(union),
        describe::union(union, documentation),
        format!(
            "/** Makes the SDK object of {article} {name} that is accepted at once, or takes snapshots of the value, one for each option. */\n\
             export function accept{name}(value: unknown): {name} | Snapshot {{\n  \
               return acceptUnion<{name}>(value, [{}]);\n}}\n",
            each("accept")
        ),
        verdict(union, "isWire", "wire"),
        verdict(union, "isSdk", "SDK"),
        format!(
            "/** Makes the wire object of a valid {name}, or takes snapshots of any other value. */\n\
             export function toWire{name}(value: unknown): object | Snapshot {{\n  \
               return acceptUnion<object>(value, [{}]);\n}}\n",
            each("toWire")
        ),
        format!(
            "/** What the functions of texts need to know of {name}. */\n\
             export const text{name}: TextCodec<{name}> = {{\n  \
               name: \"{name}\",\n  use: useFamily,\n  choices: enumerations,\n  issuesOfText: issuesOfTextWithUnions,\n  \
               issuesOfValue: issuesOfValueWithUnions,\n  index: {index},\n  Built: Built{name},\n}};\n\n\
             /** What the functions of JavaScript values need to know of {name}. */\n\
             export const value{name}: ValueCodec<{name}> = {{\n  \
               accept: accept{name},\n  isSdk: isSdk{name},\n  isWire: isWire{name},\n}};\n",
        ),
        codec(name, &comment, &format!("text{name}"), name),
    ]
    .join("\n");
    format!("{}\n{body}", imports(union, paths))
}

/// Returns the name of an option's component or union.
fn option_name(option: &Choice) -> &'static str {
    option.kind.declared_name().unwrap_or_default()
}

/// Writes the declarations of a union's types.
pub fn types(union: &Union, documentation: &Documentation) -> String {
    let name = union.name;
    let option = |option: &Choice, spelling: Spelling| {
        let kind = declare::type_of(&option.kind, spelling);
        match value::discriminator(option) {
            Some((field, only)) => format!(
                "({kind} & {{\n      /** It tells this option from the others. */\n      {}: \"{only}\";\n    }})",
                value::key(field, spelling)
            ),
            None => kind,
        }
    };
    let options = |spelling: Spelling| {
        union.options.iter().map(|one| format!("\n  | {}", option(one, spelling))).collect::<String>()
    };
    let prose = doc_comment(documentation.lines, "");
    let comment = with_example(&prose, &format!("assert.equal({name}.is([]), false);"));
    format!(
        "{comment}export type {name} ={};\n\n{}export type Wire{name} ={};\n",
        options(Spelling::Sdk),
        declare::wire_comment(name),
        options(Spelling::Wire),
    )
}

/// Writes the functions that build the object of the option that was chosen. The slots of the others are empty.
fn builder(union: &Union) -> String {
    let name = union.name;
    let article = article(name);
    let built = |number: usize, option: &Choice| {
        let at = if number == 0 { "first".into() } else { format!("first + {} * SLOT", number) };
        let other = option_name(option);
        match option.kind {
            Kind::Union(_) => format!("build{other}(words, {at})"),
            _ => format!(
                "(isHeld(words, {at}) ? heldAt(words, {at}) : new Built{other}(words, {at})) as {name}"
            ),
        }
    };
    let tests: String = union
        .options
        .iter()
        .enumerate()
        .map(|(number, option)| match number + 1 == union.options.len() {
            true => format!("  return {};\n", built(number, option)),
            false => {
                let at = if number == 0 { "first".into() } else { format!("first + {number} * SLOT") };
                format!("  if (words[{at}] !== MISSING) return {};\n", built(number, option))
            }
        })
        .collect();
    format!(
        "/** Builds {article} {name} from its slot on the tape. */\n\
         export function build{name}(words: Int32Array, at: number): {name} {{\n  \
           if (isHeld(words, at)) return heldAt(words, at) as {name};\n  \
           const first = blockOf(words, at);\n{tests}}}\n\n\
         /** Does the same as a constructor. */\n\
         export const Built{name}: Builder<{name}> = /* @__PURE__ */ builder<{name}>(build{name});\n\n\
         /** Builds a list of {name} from its slot on the tape. */\n\
         export function listOf{name}(words: Int32Array, at: number): {name}[] {{\n  \
           return listOfUnion(words, at, build{name});\n}}\n"
    )
}

fn verdict(union: &Union, function: &str, word: &str) -> String {
    let name = union.name;
    let asks: Vec<String> = union
        .options
        .iter()
        .map(|option| {
            let tagged = if option.discriminator.is_some() { ", true" } else { "" };
            format!("{function}{}(value{tagged})", option_name(option))
        })
        .collect();
    format!(
        "/** Tells whether a value is a valid {name} in {word} spelling. */\n\
         export function {function}{name}(value: unknown): boolean {{\n  return {};\n}}\n",
        asks.join(" || ")
    )
}

fn imports(union: &Union, paths: &Paths) -> String {
    let up = paths.up_to_sources(union.name);
    let line = |imported: &str, module: &str| format!("import {imported} from \"{up}{module}.js\";\n");
    let mut lines = vec![
        line("{ codec, fromJSON, toJSON }", "api/codec"),
        line("type { Codec, JsonText }", "api/codec"),
        line("type { UnionDescription }", "json-schema/description"),
        line("type { Result }", "errors/result"),
        line("{ issuesOfTextWithUnions, issuesOfValueWithUnions }", "family/union-issues"),
        line("{ useFamily }", "family/use-family"),
        line("{ type Builder, builder }", "tape/builder"),
        line("{ blockOf, heldAt, isHeld, listOfUnion }", "tape/tape"),
        line("type { TextCodec }", "text/text-codec"),
        line("type { Snapshot }", "value/snapshot"),
        line("{ acceptUnion }", "value/union"),
        line("type { ValueCodec }", "value/value-codec"),
        line("{ MISSING, SLOT }", "generated/numbers/layout"),
        format!("import {{ enumerations }} from \"{}\";\n", paths.between(union.name, ENUMERATIONS)),
    ];
    lines.extend(union.options.iter().map(|option| {
        let other = option_name(option);
        let built = if matches!(option.kind, Kind::Union(_)) { "build" } else { "Built" };
        format!(
            "import {{ accept{other}, {built}{other}, description{other}, isSdk{other}, isWire{other}, toWire{other}, \
             type {other}, type Wire{other} }} from \"{}\";\n",
            paths.between(union.name, other)
        )
    }));
    lines.concat()
}
