use super::sdk_1_6::described;
use crate::table::{Kind, Names};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn named_in(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Array(element) => named_in(element),
        Kind::Object(component) => Some(component.name),
        Kind::Enum(enumeration) => Some(enumeration.name),
        _ => None,
    }
}

#[test]
fn whatever_a_field_refers_to_is_listed() {
    let model = described();
    let components = model.components.iter().map(|(component, _)| component.name);
    let enumerations = model.enumerations.iter().map(|(enumeration, _)| enumeration.name);
    let listed: Vec<&str> = components.chain(enumerations).collect();
    let fields = model.components.iter().flat_map(|(component, _)| component.fields);
    for name in fields.filter_map(|field| named_in(&field.kind)) {
        assert!(listed.contains(&name), "{name}");
    }
}

#[test]
fn every_field_and_variant_says_what_it_means() {
    let model = described();
    let documentation = model.components.iter().map(|(_, documentation)| documentation);
    for documentation in documentation.chain(model.enumerations.iter().map(|(_, other)| other)) {
        assert!(!documentation.lines.is_empty());
        assert!(documentation.members.iter().all(|lines| !lines.is_empty()));
    }
}

fn assert_finds_each(names: &Names) {
    for (index, name) in names.list().iter().enumerate().filter(|(_, name)| !name.is_none()) {
        let quoted = [name.text(), "\", "].concat();
        assert_eq!(names.find(quoted.as_bytes(), 0, name.len()), Some(index), "{name:?}");
        let longer = ["x", &quoted].concat();
        assert_eq!(names.find(longer.as_bytes(), 0, name.len() + 1), None, "{longer}");
        assert_eq!(names.find(longer.as_bytes(), 1, name.len()), Some(index), "{longer}");
    }
    assert_eq!(names.find(b"\"", 0, 0), None);
}

#[test]
fn every_name_of_the_model_is_found_by_its_hash() {
    let model = described();
    let keys = model.components.iter().map(|(component, _)| &component.keys.names);
    let values = model.enumerations.iter().map(|(enumeration, _)| &enumeration.names);
    for names in keys.chain(values) {
        assert_finds_each(names);
    }
}
