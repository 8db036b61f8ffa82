use std::collections::HashMap;

use serde::de::IgnoredAny;

use crate::fault::Segment;
use crate::issue::Issue;
use crate::words::is_missing;

/// What to say if a member is missing that the text has in the SDK's spelling.
pub fn spelling_hint<'a>(issues: impl Iterator<Item = &'a Issue>, text: &str) -> Option<String> {
    let mut missing = issues.filter(|issue| is_missing(issue));
    missing.find_map(|issue| {
        let Some(Segment::Key(wire)) = issue.path.last() else { return None };
        let sdk = camel_case(wire);
        let object = text.get(issue.span.as_ref()?.bytes.clone())?;
        let members: HashMap<String, IgnoredAny> = serde_json::from_str(object).ok()?;
        members.contains_key(&sdk).then(|| {
            format!("  \"{sdk}\" is the SDK's spelling; what is read here is the API's, \"{wire}\".")
        })
    })
}

/// The SDK's spelling of a key.
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
    use crate::model::{COMPONENTS, GithubRepositoryOut};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn shown(text: &str) -> String {
        GithubRepositoryOut::from_json(text.as_bytes()).unwrap_err().pretty()
    }

    #[test]
    fn a_text_in_the_sdks_spelling_is_told_to_be_one() {
        let shown = shown(r#"{"name": "docs", "owner": "mistralai", "commitId": "9f2c"}"#);
        let hint = "\"commitId\" is the SDK's spelling; what is read here is the API's, \"commit_id\".";
        assert!(shown.ends_with(hint), "{shown}");
    }

    #[test]
    fn a_key_of_the_sdks_spelling_elsewhere_is_no_such_hint() {
        let shown = shown(r#"{"name": "docs", "owner": {"commitId": "9f2c"}}"#);
        assert!(!shown.contains("as the SDK spells it"), "{shown}");
    }

    #[test]
    fn the_sdk_spells_every_key_of_the_model_in_camel_case() {
        for field in COMPONENTS.iter().flat_map(|component| component.fields) {
            assert_eq!(camel_case(field.wire.text()), field.sdk.text());
        }
    }
}
