use std::collections::HashMap;

use serde::de::IgnoredAny;

use super::issue::Issue;
use super::words::is_missing;
use crate::check::{Segment, messages};

/// Returns a hint if a missing member is in the text under its SDK key.
pub fn spelling_hint<'a>(issues: impl Iterator<Item = &'a Issue>, text: &str) -> Option<String> {
    let mut missing = issues.filter(|issue| is_missing(issue));
    missing.find_map(|issue| {
        let Some(Segment::Key(wire)) = issue.path.last() else { return None };
        let sdk = camel_case(wire);
        let object = text.get(issue.span.as_ref()?.bytes.clone())?;
        let members: HashMap<String, IgnoredAny> = serde_json::from_str(object).ok()?;
        members.contains_key(&sdk).then(|| format!("  {}", messages::spelling_hint(sdk, wire)))
    })
}

/// Turns a wire key into the SDK key. An issue does not know its table; a test below holds this rule to the tables.
fn camel_case(wire: &str) -> String {
    let mut words = wire.split('_');
    let first = words.next().unwrap_or_default().to_string();
    words.fold(first, |sdk, word| {
        let (initial, rest) = word.split_at(word.len().min(1));
        sdk + &initial.to_ascii_uppercase() + rest
    })
}

#[cfg(test)]
mod tests {
    use super::camel_case;
    use crate::GithubRepositoryOut;
    use crate::model::sdk_1_6::MODEL;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn shown(text: &str) -> String {
        GithubRepositoryOut::from_json(text.as_bytes()).unwrap_err().pretty()
    }

    #[test]
    fn a_text_in_sdk_spelling_gets_a_hint_that_says_so() {
        let shown = shown(r#"{"name": "docs", "owner": "mistralai", "commitId": "9f2c"}"#);
        let hint = "\"commitId\" is the SDK spelling. This function reads the wire spelling, \"commit_id\".";
        assert!(shown.ends_with(hint), "{shown}");
    }

    #[test]
    fn there_is_no_hint_when_the_sdk_key_is_in_another_object() {
        let shown = shown(r#"{"name": "docs", "owner": {"commitId": "9f2c"}}"#);
        assert!(!shown.contains("SDK"), "{shown}");
    }

    #[test]
    fn camel_case_gives_the_sdk_key_of_every_field() {
        for field in MODEL.components.iter().flat_map(|component| component.fields) {
            assert_eq!(camel_case(field.wire.text()), field.sdk.text());
        }
    }
}
