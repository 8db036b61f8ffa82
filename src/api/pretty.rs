//! Describes issues for a person, each under its line of the text. `pretty()` of the npm package returns the same.

use super::advice::advice;
use super::hint::spelling_hint;
use super::issue::{Code, Issue, pointer};
use super::place::Span;
use super::words::{Displayed, found, in_words, is_missing};
use crate::characters::{cells, printable};
use crate::check::{Segment, messages};

/// How much of a line is shown on either side of an issue, in UTF-16 units.
const CONTEXT: usize = 60;

/// How many issues are shown one by one.
const SHOWN: usize = 100;

/// Shows issues under a head. An issue of a text stands under its line of the text; the issues of a value are a list.
pub fn pretty<T: Displayed>(head: &str, issues: &[T], text: Option<&Lines<'_>>) -> String {
    let found = found(head, issues.len());
    let mut parts = vec![found];
    match text {
        Some(text) => parts.extend(placed(issues, text)),
        None => parts.push(listed(issues)),
    }
    parts.extend(advice(head, issues.iter().map(Displayed::issue), text.map(|lines| lines.text)));
    parts.join("\n\n")
}

/// Lists the issues of a value, one in a line.
fn listed<T: Displayed>(issues: &[T]) -> String {
    let line = |told: &T| {
        let issue = told.issue();
        let pointer = if issue.path.is_empty() { messages::whole_value() } else { issue.pointer() };
        format!("  {pointer}: {} ({})", in_words(told, told.is_string()), issue.code.as_str())
    };
    let mut lines: Vec<String> = issues.iter().take(SHOWN).map(line).collect();
    lines.extend(rest(issues.len()));
    lines.join("\n")
}

/// Shows the issues of a text, from its start to its end. The members that one object lacks are shown together.
fn placed<T: Displayed>(issues: &[T], text: &Lines<'_>) -> Vec<String> {
    let mut sorted: Vec<(&T, &Span)> =
        issues.iter().filter_map(|told| Some((told, told.issue().span.as_ref()?))).collect();
    sorted.sort_by_key(|(_, span)| span.offset);
    sorted.truncate(SHOWN);
    let blocks = sorted.chunk_by(|one, other| are_missing_together(*one, *other));
    let mut parts: Vec<String> = blocks.map(|block| show(block, text)).collect();
    parts.extend(rest(issues.len()));
    parts.extend(spelling_hint(issues.iter().map(Displayed::issue), text.text));
    parts
}

fn rest(issues: usize) -> Option<String> {
    (issues > SHOWN).then(|| format!("  … {}", messages::and_more(issues - SHOWN)))
}

/// Tells whether one object lacks both members. They are shown together.
fn are_missing_together<T: Displayed>((one, span): (&T, &Span), (other, other_span): (&T, &Span)) -> bool {
    let (one, other) = (one.issue(), other.issue());
    let is_same_object = span.offset == other_span.offset && one.path.len() == other.path.len();
    is_missing(one) && is_missing(other) && is_same_object
}

fn show<T: Displayed>(block: &[(&T, &Span)], text: &Lines<'_>) -> String {
    let (told, span) = block[0];
    let first = told.issue();
    let place = match block {
        [_] => first.pointer(),
        _ => pointer(&first.path[..first.path.len() - 1]),
    };
    let is_string = text.units.get(span.offset) == Some(&u16::from(b'"'));
    let words = if let [(only, _)] = block { in_words(*only, is_string) } else { lacks(block) };
    let code = match first.code {
        Code::InvalidJson => String::new(),
        code => format!(" ({})", code.as_str()),
    };
    let head = format!("  at {}:{} {place}", span.line, span.column);
    format!("{}\n{} {words}{code}", head.trim_end(), text.show_line(first, span))
}

fn lacks<T: Displayed>(block: &[(&T, &Span)]) -> String {
    let member = |(told, _): &(&T, &Span)| match (told.issue().path.last(), &told.issue().expected) {
        (Some(Segment::Key(key)), Some(expected)) => format!("{} ({expected})", messages::member(key)),
        _ => String::new(),
    };
    let members: Vec<String> = block.iter().map(member).collect();
    messages::members_missing(block.len(), members.join(", "))
}

/// A text whose lines are shown.
pub struct Lines<'a> {
    text: &'a str,
    /// The text in UTF-16 units, as JavaScript counts it.
    units: Vec<u16>,
}

impl<'a> Lines<'a> {
    /// Splits a text into UTF-16 units.
    pub fn new(text: &'a str) -> Lines<'a> {
        Lines { text, units: text.encode_utf16().collect() }
    }

    /// Takes a text with its units, which are more exact than the text: they may have half a surrogate pair.
    #[cfg(all(feature = "exports", target_arch = "wasm32", target_os = "unknown"))]
    pub fn of_units(text: &'a str, units: Vec<u16>) -> Lines<'a> {
        Lines { text, units }
    }

    /// Shows the line of an issue and, under it, the mark that its message follows.
    fn show_line(&self, issue: &Issue, span: &Span) -> String {
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
        let units = self.units[from..to.max(from)].iter().copied();
        // Half a surrogate pair is not seen, like what is put in its place.
        char::decode_utf16(units).map(|character| character.unwrap_or_default()).collect()
    }

    fn end_of_line(&self, offset: usize) -> usize {
        (offset..self.units.len()).find(|at| self.is_line_end(*at)).unwrap_or(self.units.len())
    }

    fn is_line_end(&self, offset: usize) -> bool {
        self.units.get(offset).is_none_or(|unit| *unit == u16::from(b'\n'))
    }

    /// Returns an offset that is not within a surrogate pair.
    fn whole_character(&self, offset: usize) -> usize {
        let is_second_half = self.units.get(offset).is_some_and(|unit| (0xdc00..0xe000).contains(unit));
        offset - usize::from(is_second_half)
    }
}
