//! Finds out how the keys of a job are spelled.

use super::super::identification::{Evidence, KeySpelling};
use super::super::rules::WIRE_KEYS;
use super::super::sentences;
use super::node::Node;
use super::signature::{camel_case, find};

/// The members that hold objects whose keys count. The data of an event is not among them.
const OBJECTS: [&str; 3] = ["hyperparameters", "metadata", "metrics"];
const LISTS: [&str; 5] = ["integrations", "repositories", "events", "checkpoints", "classifier_targets"];

/// How many elements of a list are looked at.
const SOME: usize = 20;

/// Looks at the keys of a job or a part, and at those of the objects in it. Returns evidence too if some are in SDK spelling.
pub fn spelling_of(value: &Node<'_>) -> (KeySpelling, Vec<Evidence>) {
    let mut wire = None;
    let mut sdk = None;
    for (pointer, object) in objects_in(value) {
        for key in WIRE_KEYS {
            if object.member(key).is_some() {
                wire.get_or_insert_with(|| format!("{pointer}/{key}"));
            }
            let other = camel_case(key);
            if object.member(&other).is_some() {
                sdk.get_or_insert_with(|| format!("{pointer}/{other}"));
            }
        }
    }
    let Some(sdk) = sdk else { return (KeySpelling::Wire, Vec::new()) };
    let mut evidence = vec![Evidence::new(sdk, sentences::shows_sdk())];
    let Some(wire) = wire else { return (KeySpelling::Sdk, evidence) };
    evidence.push(Evidence::new(wire, sentences::shows_wire()));
    (KeySpelling::Mixed, evidence)
}

/// Lists a value and the objects in it, each with its pointer.
fn objects_in<'n, 't>(value: &'n Node<'t>) -> Vec<(String, &'n Node<'t>)> {
    let mut objects = vec![(String::new(), value)];
    for key in OBJECTS {
        if let Some(inner) = object_in(value, key) {
            objects.push((format!("/{key}"), inner));
        }
    }
    for list in LISTS.into_iter().filter_map(|name| find(value, name)) {
        for (index, element) in list.value.elements().take(SOME).enumerate() {
            if !element.is_object() {
                continue;
            }
            let pointer = format!("/{}/{index}", list.key);
            let metrics = object_in(element, "metrics").map(|inner| (format!("{pointer}/metrics"), inner));
            objects.push((pointer, element));
            objects.extend(metrics);
        }
    }
    objects
}

fn object_in<'n, 't>(value: &'n Node<'t>, key: &str) -> Option<&'n Node<'t>> {
    value.member(key).filter(|inner| inner.is_object())
}
