//! Recognises jobs of other vendors.

use super::super::identification::{Identification, What};
use super::super::rules::VENDORS;
use super::super::sentences;
use super::node::Node;
use super::signature::score;

/// Recognises a job of another vendor, or a list of them by its first element.
pub fn identify_other_job(value: &Node<'_>) -> Option<Identification> {
    let list =
        if value.is_array() { Some(value) } else { value.member("data").filter(|data| data.is_array()) };
    let (one, prefix) = match list {
        Some(list) => (list.elements().next()?, if value.is_array() { "/0" } else { "/data/0" }),
        None => (value, ""),
    };
    let (rule, score) =
        VENDORS.iter().map(|rule| (rule, score(one, rule.tests))).find(|(_, score)| score.is_enough(0))?;
    let mut evidence = score.met;
    for one in &mut evidence {
        one.pointer.insert_str(0, prefix);
    }
    let vendor = rule.name;
    let sentence = if list.is_some() { sentences::other_jobs(vendor) } else { sentences::other_job(vendor) };
    Some(Identification { what: What::OtherJob { vendor }, sentence, evidence, reader: None })
}
