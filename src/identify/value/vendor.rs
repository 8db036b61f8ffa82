//! Recognises jobs of other vendors.

use super::super::identification::{Evidence, Identification, What};
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
    let (vendor, mut evidence) = vendor_of(one)?;
    for one in &mut evidence {
        one.pointer.insert_str(0, prefix);
    }
    let sentence = if list.is_some() { sentences::other_jobs(vendor) } else { sentences::other_job(vendor) };
    Some(Identification { what: What::OtherJob { vendor }, sentence, evidence, reader: None })
}

/// Names the vendor of a job, with evidence, if it is not Mistral's fine-tuning API.
pub fn vendor_of(value: &Node<'_>) -> Option<(&'static str, Vec<Evidence>)> {
    VENDORS.iter().find_map(|rule| {
        let score = score(value, rule.tests);
        score.is_enough(0).then_some((rule.name, score.met))
    })
}
