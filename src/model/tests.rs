use super::sdk_1_6::described;
use crate::table::Names;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn the_model_lists_every_component_and_enumeration_that_a_field_or_an_alias_refers_to() {
    assert_eq!(described().unlisted().next(), None);
}

#[test]
fn a_model_without_one_of_its_enumerations_names_it_and_the_component_that_uses_it() {
    let mut model = described();
    model.enumerations.retain(|(enumeration, _)| enumeration.name != "FTClassifierLossFunction");
    assert_eq!(model.unlisted().collect::<Vec<_>>(), [("ClassifierTargetOut", "FTClassifierLossFunction")]);
}

#[test]
fn a_model_without_what_an_alias_stands_for_names_both() {
    let mut model = described();
    model.components.clear();
    model.enumerations.clear();
    let unlisted: Vec<_> = model.unlisted().collect();
    assert!(unlisted.contains(&("Integrations", "WandbIntegrationOut")), "{unlisted:?}");
    assert!(unlisted.contains(&("ClassifierJobOutStatus", "Status")), "{unlisted:?}");
}

#[test]
fn every_type_field_and_variant_has_a_doc_comment() {
    let model = described();
    let documentation = model.components.iter().map(|(_, documentation)| documentation);
    for documentation in documentation.chain(model.enumerations.iter().map(|(_, other)| other)) {
        assert!(!documentation.lines.is_empty());
        assert!(documentation.members.iter().all(|lines| !lines.is_empty()));
    }
}

fn assert_finds_every_name(names: &Names) {
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
fn names_find_every_name_of_the_model_by_its_hash() {
    let model = described();
    let keys = model.components.iter().map(|(component, _)| &component.keys.names);
    let values = model.enumerations.iter().map(|(enumeration, _)| &enumeration.names);
    for names in keys.chain(values) {
        assert_finds_every_name(names);
    }
}
