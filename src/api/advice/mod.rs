//! Advice after the issues of an error: what was probably meant, and what the input is. The npm package gives the same advice in
//! the same words.

mod hint;
mod near_miss;
mod suggestion;

pub use suggestion::{Suggested, Suggestion};

use super::issue::Issue;
use crate::characters::printable;
use crate::identify::{What, camel_case, identify_str, sentences};
use hint::is_other;

/// How many issues are looked at, and how many suggestions are made.
const LOOKED_AT: usize = 100;
const SHOWN: usize = 10;

/// The members whose near misses would be taken for those of another generation.
const TELLING: [&str; 3] = ["/status", "/job_type", "/jobType"];

/// Returns what is said after the issues under a head. Only the issues of a text get advice on keys, and on what the text is.
pub fn advice<'a>(head: &str, issues: impl Iterator<Item = &'a Issue>, text: Option<&str>) -> Vec<String> {
    let suggestions: Vec<Suggestion> =
        issues.take(LOOKED_AT).filter_map(|issue| Suggestion::find(issue, text)).collect();
    let is_misspelled =
        suggestions.iter().any(|one| one.what == Suggested::Value && TELLING.contains(&one.pointer.as_str()));
    let found = text.map(identify_str);
    let hint = found.filter(|found| {
        text.is_some_and(|text| text.starts_with('\u{feff}'))
            || is_other(found, component_in(head), is_misspelled)
    });
    // What is no job and no part of one has keys of its own.
    let is_foreign =
        hint.as_ref().is_some_and(|found| !matches!(found.what, What::Job { .. } | What::Part { .. }));
    let new = suggestions.iter().filter(|one| !is_foreign && is_new(one));
    let lines = new.take(SHOWN).map(worded).chain(hint.map(|found| found.sentence));
    lines.map(|line| format!("  {line}")).collect()
}

/// Returns the component that the head of an error names.
fn component_in(head: &str) -> &str {
    let inside = head.split_once('\'').and_then(|(_, rest)| rest.rsplit_once('\''));
    inside.map_or("", |(component, _)| component)
}

/// Tells whether nothing has said it before: a value that differs in upper and lower case stands in its issue, and another hint
/// speaks of keys in SDK spelling.
fn is_new(suggestion: &Suggestion) -> bool {
    match suggestion.what {
        Suggested::Value => suggestion.found.to_lowercase() != suggestion.meant.to_lowercase(),
        Suggested::Key => suggestion.found != camel_case(&suggestion.meant),
    }
}

fn worded(suggestion: &Suggestion) -> String {
    let pointer = printable(&suggestion.pointer);
    match suggestion.what {
        Suggested::Key => sentences::meant_key(pointer, &suggestion.meant),
        Suggested::Value => sentences::meant_value(pointer, &suggestion.meant),
    }
}
