//! The imports of a component's file.

use std::collections::BTreeSet;

use completion_job::table::{Component, Kind};

use crate::paths::{ENUMERATIONS, Paths, SMALL_ENUMERATIONS};

/// The functions that the package's own modules export. A component's file imports those that it calls.
const EXPORTS: [(&str, &[&str]); 7] = [
    (
        "tape/tape",
        &[
            "blockOf",
            "booleanAt",
            "emptyOf",
            "endOf",
            "heldAt",
            "isHeld",
            "next",
            "numberAt",
            "recordAt",
            "stringAt",
            "stringsAt",
            "variantAt",
        ],
    ),
    ("value/any-record", &["acceptRecord", "isRecord"]),
    ("value/list", &["acceptAll", "acceptStrings", "areStrings", "elementsOf"]),
    ("value/members", &["hasMembers", "isBuiltIn", "isPromise"]),
    ("value/mixed", &["snapshotMixed"]),
    ("value/number", &["isInteger"]),
    ("value/snapshot", &["partSnapshot", "snapshotOther", "snapshotSdk", "snapshotSdkAlone", "snapshotWire"]),
];

/// Writes the imports that a file's body needs. It finds them by the names in the body.
pub fn imports(component: &Component, body: &str, paths: &Paths) -> String {
    let up = paths.up_to_sources(component.name);
    let line = |imported: &str, module: &str| format!("import {imported} from \"{up}{module}.js\";\n");
    let mut lines = vec![
        line("{ codec, fromJSON, toJSON }", "api/codec"),
        line("type { Codec, JsonText }", "api/codec"),
        line("type { Description }", "json-schema/description"),
        line("type { Result }", "errors/result"),
        line("{ type Builder, builder }", "tape/builder"),
        line("type { TextCodec }", "text/text-codec"),
    ];
    let (module, enumerations) = if body.contains("useFamily") {
        (line("{ useFamily }", "family/use-family"), ENUMERATIONS)
    } else {
        (line("{ useSmallModule }", "module/instance"), SMALL_ENUMERATIONS)
    };
    if body.contains("issuesOfTextWithUnions") {
        lines.push(line("{ issuesOfTextWithUnions, issuesOfValueWithUnions }", "family/union-issues"));
    }
    let enumerations = paths.between(component.name, enumerations);
    lines.extend([module, format!("import {{ enumerations }} from \"{enumerations}\";\n")]);
    if body.contains(": Members") {
        lines.push(line("type { Members }", "value/members"));
    }
    lines.push(line("{ type Keys, Snapshot }", "value/snapshot"));
    lines.push(line("type { ValueCodec }", "value/value-codec"));
    for (module, names) in EXPORTS {
        let used: Vec<&str> =
            names.iter().copied().filter(|name| body.contains(&format!("{name}("))).collect();
        if !used.is_empty() {
            lines.push(line(&format!("{{ {} }}", used.join(", ")), module));
        }
    }
    let layout: Vec<&str> =
        ["MISSING", "NULL"].into_iter().filter(|name| body.contains(&format!(" {name}"))).collect();
    if !layout.is_empty() {
        lines.push(line(&format!("{{ {} }}", layout.join(", ")), "generated/numbers/layout"));
    }
    lines.extend(neighbours(component, paths));
    lines.concat()
}

fn neighbours(component: &Component, paths: &Paths) -> BTreeSet<String> {
    let line = |name: &str, prefixes: &[&str], types: &str| {
        let helpers: String = prefixes.iter().map(|prefix| format!("{prefix}{name}, ")).collect();
        let file = paths.between(component.name, name);
        format!("import {{ {helpers}{types} }} from \"{file}\";\n")
    };
    let component_line = |name: &str, built: &str| {
        let prefixes = ["accept", built, "description", "isSdk", "isWire", "toWire"];
        line(name, &prefixes, &format!("type {name}, type Wire{name}"))
    };
    component
        .fields
        .iter()
        .filter_map(|field| match field.kind {
            Kind::Array(Kind::Object(element)) => Some(component_line(element.name, "listOf")),
            Kind::Object(other) => Some(component_line(other.name, "Built")),
            Kind::Array(Kind::Union(element)) => Some(component_line(element.name, "listOf")),
            Kind::Union(other) => Some(component_line(other.name, "build")),
            Kind::Enum(enumeration) => {
                let predicate: &[&str] = if let [_] = enumeration.values { &[] } else { &["is"] };
                let values = [predicate, &["description", "values"]].concat();
                Some(line(enumeration.name, &values, &format!("type {}", enumeration.name)))
            }
            _ => None,
        })
        .collect()
}
