//! Recognises a request to create a job.

use super::super::identification::{Evidence, Identification, What};
use super::super::sentences;
use super::job::{has_added, kind_of};
use super::node::Node;
use super::signature::score;

/// Recognises a request: it has a model, files or parameters, and nothing that the API adds.
pub fn identify_request(value: &Node<'_>) -> Option<Identification> {
    if has_added(value) {
        return None;
    }
    let mut evidence = score(value, &["model:string", "training_files:array", "hyperparameters:object"]).met;
    if evidence.len() < 2 || evidence[0].pointer != "/model" {
        return None;
    }
    let (kind, doubt) = kind_of(value);
    evidence.extend(doubt);
    evidence.push(Evidence::new("", sentences::shows_no_id()));
    Some(Identification {
        what: What::Request { kind },
        sentence: sentences::request(kind.as_str()),
        evidence,
        reader: None,
    })
}
