//! Recognises a response as `curl -i` prints it.

use super::super::identification::{Evidence, Identification};
use super::super::sentences;
use super::super::value::exchange::{Held, Inner, exchange_of};

/// Recognises a response. If there are several, such as redirects before it, the last one counts.
pub fn identify_http(text: &str, inner: Inner<'_>) -> Option<Identification> {
    let mut line = None;
    let mut rest = text;
    while let Some(next) = status_line(rest) {
        line = Some(next);
        rest = after_head(rest);
    }
    let (line, status) = line?;
    let evidence = vec![Evidence::new("", sentences::shows_status_line(line))];
    Some(exchange_of(Some(status), String::new(), inner(Held::Text(rest)), evidence))
}

/// The beginning of a status line, and the status.
fn status_line(text: &str) -> Option<(&str, u16)> {
    let version = text.strip_prefix("HTTP/")?;
    let rest = version.trim_start_matches(|next: char| next.is_ascii_digit() || next == '.');
    if rest.len() == version.len() {
        return None;
    }
    let digits = rest.strip_prefix(' ')?.get(..3)?;
    let status = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
    Some((&text[..text.len() - rest.len() + 4], status))
}

/// Returns what follows the first empty line.
fn after_head(text: &str) -> &str {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('\n') {
        let line = after.strip_prefix('\r').unwrap_or(after);
        if let Some(body) = line.strip_prefix('\n') {
            return body;
        }
        rest = after;
    }
    ""
}
