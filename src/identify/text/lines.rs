//! Recognises lines of JSON.

use super::super::identification::{Evidence, Identification, What};
use super::super::reader::reader;
use super::super::sentences;
use super::super::value::jobs::Counter;
use super::super::value::node::Node;
use super::format::not_json;

/// Recognises lines with a job among them, or at least two lines that are all objects.
pub fn identify_lines(text: &str) -> Option<Identification> {
    let is_blank = |line: &&str| line.trim_matches([' ', '\t', '\r']).is_empty();
    let lines: Vec<&str> = text.split('\n').filter(|line| !is_blank(line)).collect();
    if lines.len() < 2 {
        return None;
    }
    let mut counter = Counter::default();
    let mut objects = 0;
    for line in &lines {
        let begins = line.trim_start_matches([' ', '\t']).starts_with('{');
        let value = if begins { Node::read(line) } else { None };
        objects += usize::from(value.is_some());
        counter.add(value.as_ref());
    }
    if counter.jobs() == 0 {
        return (objects == lines.len()).then(|| not_json("json_lines", None));
    }
    Some(Identification {
        what: What::Lines { counts: counter.counts() },
        sentence: sentences::lines(counter.words()),
        evidence: vec![Evidence::new("", sentences::shows_lines(counter.words(), lines.len()))],
        reader: reader("readJobs"),
    })
}
