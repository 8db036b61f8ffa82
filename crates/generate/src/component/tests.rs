use completion_job::model::{Described, Documentation};
use completion_job::table::{Component, Field, Key, Keys, Kind, Name, Names, Presence};

use super::file;
use crate::paths::Paths;

static NAMES: &[Name] = &[Name::new("name", "too long"), Name::NONE];
static KEYS: [Key; 2] =
    [Key::new(Kind::String, Presence::Required), Key::new(Kind::String, Presence::Required)];

/// Has required fields only, and each has the same key in both spellings.
static COMPONENT: Component = Component {
    name: "Label",
    fields: &[Field::new(NAMES, 0, Kind::String, Presence::Required)],
    required: Component::required(&KEYS),
    keys: Keys::new(&KEYS, Names::new(NAMES, "no hash")),
};

fn label() -> String {
    let documentation = || Documentation {
        module: "completion_job::model::sdk_1_6::job::label",
        lines: &[" A label."],
        members: &[&[" Its name."]],
    };
    let model = Described {
        components: vec![(&COMPONENT, documentation())],
        unions: vec![],
        enumerations: vec![],
        aliases: vec![],
        enumeration_aliases: vec![],
        small: None,
    };
    file(0, &COMPONENT, &documentation(), &model, &Paths::of(&model))
}

#[test]
fn no_condition_of_a_component_with_required_fields_alone_is_empty() {
    assert!(!label().contains("(\n    \n"), "{}", label());
}

#[test]
fn a_component_with_one_key_a_field_is_accepted_without_a_look_at_its_spelling() {
    assert!(label().contains("acceptLabel(value: unknown)"));
    for unneeded in ["hasSdkKey", "hasWireKey", "acceptSdkLabel", "snapshotMixed"] {
        assert!(!label().contains(unneeded), "{unneeded}");
    }
}

#[test]
fn a_file_imports_no_name_that_it_does_not_use() {
    assert!(!label().contains("import {  }"), "{}", label());
    assert!(!label().contains("Members }"), "{}", label());
}
