//! Describes issues for a person, each under its line of the text. `pretty()` of the npm package returns the same.

use super::characters::{cells, printable};
use super::hint::spelling_hint;
use super::issue::{Code, Issue, pointer};
use super::words::{in_words, is_missing};
use crate::check::{Segment, messages};

/// How much of a line is shown on either side of an issue, in UTF-16 units.
const CONTEXT: usize = 60;

/// How many issues are shown one by one.
const SHOWN: usize = 100;

/// Shows the issues of a text, from its start to its end, under a head.
pub fn pretty(head: &str, issues: &[Issue], text: &str) -> String {
    let mut sorted: Vec<&Issue> = issues.iter().collect();
    sorted.sort_by_key(|issue| issue.span.offset);
    sorted.truncate(SHOWN);
    let units = Units(text.encode_utf16().collect());
    let mut parts = vec![head.to_string()];
    parts.extend(
        sorted.chunk_by(|one, other| are_missing_together(one, other)).map(|block| show(block, &units)),
    );
    if issues.len() > SHOWN {
        parts.push(format!("  … {}", messages::and_more(issues.len() - SHOWN)));
    }
    parts.extend(spelling_hint(issues, text));
    parts.join("\n\n")
}

/// Tells whether one object lacks both members. They are shown together.
fn are_missing_together(one: &Issue, other: &Issue) -> bool {
    let is_same_object = one.span.offset == other.span.offset && one.path.len() == other.path.len();
    is_missing(one) && is_missing(other) && is_same_object
}

fn show(block: &[&Issue], units: &Units) -> String {
    let first = block[0];
    let place = match block {
        [_] => first.pointer(),
        _ => pointer(&first.path[..first.path.len() - 1]),
    };
    let is_string = units.0.get(first.span.offset) == Some(&u16::from(b'"'));
    let words = if let [only] = block { in_words(only, is_string) } else { lacks(block) };
    let code = match first.code {
        Code::InvalidJson => String::new(),
        code => format!(" ({})", code.as_str()),
    };
    let head = format!("  at {}:{} {place}", first.span.line, first.span.column);
    format!("{}\n{} {words}{code}", head.trim_end(), units.show_line(first))
}

fn lacks(block: &[&Issue]) -> String {
    let member = |issue: &&Issue| match (issue.path.last(), &issue.expected) {
        (Some(Segment::Key(key)), Some(expected)) => format!("{} ({expected})", messages::member(key)),
        _ => String::new(),
    };
    let members: Vec<String> = block.iter().map(member).collect();
    messages::members_missing(block.len(), members.join(", "))
}

/// A text in UTF-16 units, as JavaScript counts it.
struct Units(Vec<u16>);

impl Units {
    /// Shows the line of an issue and, under it, the mark that its message follows.
    fn show_line(&self, issue: &Issue) -> String {
        let span = &issue.span;
        let start = span.offset + 1 - span.column;
        let from = self.whole_character(start.max(span.offset.saturating_sub(CONTEXT)));
        let to = self.whole_character(self.end_of_line(span.offset).min(span.offset + CONTEXT));
        let before =
            if from > start { "…" } else { "" }.to_string() + &printable(&self.text(from, span.offset));
        let after = printable(&self.text(span.offset, to)) + if self.is_line_end(to) { "" } else { "…" };
        let marked = match is_missing(issue) {
            true => 1,
            false => cells(&self.text(span.offset, to.min(span.offset + span.length))),
        };
        let mark = " ".repeat(cells(&before)) + &"^".repeat(marked.max(1));
        let gutter = " ".repeat(span.line.to_string().len());
        format!("  {} | {before}{after}\n  {gutter} | {mark}", span.line)
    }

    fn text(&self, from: usize, to: usize) -> String {
        String::from_utf16_lossy(&self.0[from..to.max(from)])
    }

    fn end_of_line(&self, offset: usize) -> usize {
        (offset..self.0.len()).find(|at| self.is_line_end(*at)).unwrap_or(self.0.len())
    }

    fn is_line_end(&self, offset: usize) -> bool {
        self.0.get(offset).is_none_or(|unit| *unit == u16::from(b'\n'))
    }

    /// Returns an offset that is not within a surrogate pair.
    fn whole_character(&self, offset: usize) -> usize {
        let is_second_half = self.0.get(offset).is_some_and(|unit| (0xdc00..0xe000).contains(unit));
        offset - usize::from(is_second_half)
    }
}
