//! Properties that hold for any input of the Rust API.
#![cfg(not(target_arch = "wasm32"))]

mod events;
mod jobs;

use completion_job::{
    CheckpointOut, ClassifierDetailedJobOut, ClassifierJobOut, ClassifierTargetOut, Code,
    CompletionDetailedJobOut, CompletionJobOut, CompletionTrainingParameters, EventOut, Json,
    LegacyJobMetadataOut, Nullish, Record, ValidationError,
};
use proptest::prelude::*;
use serde::de::IgnoredAny;

fn is_json_by_us(bytes: &[u8]) -> bool {
    match CompletionJobOut::from_json(bytes) {
        Ok(_) => true,
        Err(error) => error.issues[0].code != Code::InvalidJson,
    }
}

fn is_json_by_serde(bytes: &[u8]) -> bool {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let ignored: Result<IgnoredAny, _> = serde::Deserialize::deserialize(&mut deserializer);
    std::str::from_utf8(bytes).is_ok() && ignored.is_ok() && deserializer.end().is_ok()
}

/// Texts that are JSON, or nearly.
fn json_like() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        Just("{".to_string()),
        Just("}".to_string()),
        Just("[".to_string()),
        Just("]".to_string()),
        Just(",".to_string()),
        Just(":".to_string()),
        Just(" \n".to_string()),
        Just("true".to_string()),
        Just("null".to_string()),
        Just("\"id\"".to_string()),
        "-?[0-9]{1,3}(\\.[0-9]{0,3})?([eE][+-]?[0-9]{0,3})?",
        "\"[a-z\\\\\"u0-9é😀]{0,6}\"?",
    ];
    proptest::collection::vec(token, 0..12).prop_map(|tokens| tokens.concat())
}

fn read_number(text: &str) -> Result<CompletionTrainingParameters, ValidationError> {
    CompletionTrainingParameters::from_json(format!("{{\"epochs\": {text}}}").as_bytes())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn from_json_reads_back_a_written_job(job in jobs::job()) {
        let json = job.to_json();
        prop_assert_eq!(CompletionJobOut::from_json(json.as_bytes()).unwrap(), job);
    }

    #[test]
    fn serde_json_reads_back_a_written_job(job in jobs::job()) {
        let json = job.to_json();
        prop_assert_eq!(serde_json::from_str::<CompletionJobOut>(&json).unwrap(), job);
    }

    #[test]
    fn from_json_and_serde_json_read_back_a_written_classifier_job(job in jobs::classifier_job()) {
        let json = job.to_json();
        prop_assert_eq!(&serde_json::from_str::<ClassifierJobOut>(&json).unwrap(), &job);
        prop_assert_eq!(ClassifierJobOut::from_json(json.as_bytes()).unwrap(), job);
    }

    #[test]
    fn from_json_and_serde_json_read_back_a_written_classifier_target(target in jobs::classifier_target()) {
        let json = target.to_json();
        prop_assert_eq!(&serde_json::from_str::<ClassifierTargetOut>(&json).unwrap(), &target);
        prop_assert_eq!(ClassifierTargetOut::from_json(json.as_bytes()).unwrap(), target);
    }

    #[test]
    fn from_json_and_serde_json_read_back_a_written_checkpoint(checkpoint in jobs::checkpoint()) {
        let json = checkpoint.to_json();
        prop_assert_eq!(&serde_json::from_str::<CheckpointOut>(&json).unwrap(), &checkpoint);
        prop_assert_eq!(CheckpointOut::from_json(json.as_bytes()).unwrap(), checkpoint);
    }

    #[test]
    fn from_json_and_serde_json_read_back_a_written_detailed_job(job in jobs::detailed_job()) {
        let json = job.to_json();
        prop_assert_eq!(&serde_json::from_str::<CompletionDetailedJobOut>(&json).unwrap(), &job);
        prop_assert_eq!(CompletionDetailedJobOut::from_json(json.as_bytes()).unwrap(), job);
    }

    #[test]
    fn from_json_and_serde_json_read_back_a_written_detailed_classifier_job(job in jobs::detailed_classifier_job()) {
        let json = job.to_json();
        prop_assert_eq!(&serde_json::from_str::<ClassifierDetailedJobOut>(&json).unwrap(), &job);
        prop_assert_eq!(ClassifierDetailedJobOut::from_json(json.as_bytes()).unwrap(), job);
    }

    #[test]
    fn from_json_and_serde_json_read_back_the_written_metadata_of_a_dry_run(metadata in jobs::legacy_metadata()) {
        let json = metadata.to_json();
        prop_assert_eq!(&serde_json::from_str::<LegacyJobMetadataOut>(&json).unwrap(), &metadata);
        prop_assert_eq!(LegacyJobMetadataOut::from_json(json.as_bytes()).unwrap(), metadata);
    }

    #[test]
    fn a_truncated_job_is_invalid_json_at_its_end(job in jobs::job(), cut in any::<prop::sample::Index>()) {
        let json = job.to_json();
        let cut = cut.index(json.len());
        prop_assume!(json.is_char_boundary(cut));
        let error = CompletionJobOut::from_json(&json.as_bytes()[..cut]).unwrap_err();
        prop_assert_eq!(error.issues.len(), 1);
        prop_assert_eq!(error.issues[0].code, Code::InvalidJson);
        prop_assert_eq!(error.issues[0].span.as_ref().map(|span| span.bytes.clone()), Some(cut..cut));
    }

    #[test]
    fn any_bytes_are_judged_as_serde_json_judges_them(bytes in any::<Vec<u8>>()) {
        prop_assert_eq!(is_json_by_us(&bytes), is_json_by_serde(&bytes));
    }

    #[test]
    fn texts_that_are_nearly_json_are_judged_as_serde_json_judges_them(text in json_like()) {
        prop_assert_eq!(is_json_by_us(text.as_bytes()), is_json_by_serde(text.as_bytes()), "{}", text);
    }

    #[test]
    fn a_job_with_changed_bytes_is_judged_as_serde_json_judges_it(
        job in jobs::job(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = job.to_json().into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        prop_assert_eq!(is_json_by_us(&bytes), is_json_by_serde(&bytes));
    }

    #[test]
    fn spans_lie_within_the_text(text in json_like()) {
        if let Err(error) = CompletionJobOut::from_json(text.as_bytes()) {
            for issue in error.issues {
                let span = issue.span.unwrap();
                prop_assert!(text.get(span.bytes.clone()).is_some(), "{:?} of {}", span, text);
                prop_assert_eq!(span.offset, text[..span.bytes.start].encode_utf16().count());
            }
        }
    }

    #[test]
    fn pretty_shows_the_issues_of_any_bytes(bytes in any::<Vec<u8>>()) {
        let error = CompletionJobOut::from_json(&bytes).unwrap_err();
        prop_assert!(error.pretty().starts_with("Failed to parse 'CompletionJobOut' from JSON: "));
    }

    #[test]
    fn any_decimal_is_read_to_the_nearest_double(text in "-?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,24})?([eE][+-]?[0-9]{1,3})?") {
        let epochs = read_number(&text).unwrap().epochs.value().unwrap().get();
        prop_assert_eq!(epochs.to_bits(), text.parse::<f64>().unwrap().to_bits(), "{}", text);
    }

    #[test]
    fn any_double_is_read_back_after_it_was_written(value in any::<f64>().prop_filter("finite", |value| value.is_finite())) {
        let mut parameters = read_number("0").unwrap();
        parameters.epochs = completion_job::Number::try_from(value).unwrap().into();
        let again = CompletionTrainingParameters::from_json(parameters.to_json().as_bytes()).unwrap();
        prop_assert_eq!(again.epochs.value().unwrap().get(), value);
    }
    #[test]
    fn an_event_is_read_back_after_it_was_written(event in events::event()) {
        prop_assert_eq!(EventOut::from_json(event.to_json().as_bytes()), Ok(event));
    }

    #[test]
    fn serde_json_reads_an_event_as_from_json_does(event in events::event()) {
        let text = serde_json::to_string(&event).unwrap();
        prop_assert_eq!(&serde_json::from_str::<EventOut>(&text).unwrap(), &event);
        prop_assert_eq!(EventOut::from_json(text.as_bytes()), Ok(event));
    }

    #[test]
    fn a_record_finds_each_of_its_members(record in events::record()) {
        for (key, value) in record.iter() {
            prop_assert_eq!(record.get(key), Some(value));
        }
        prop_assert_eq!(record.iter().count(), record.len());
        prop_assert_eq!(&record.clone().into_iter().collect::<Record>(), &record);
    }
}

fn data(text: &str) -> Record {
    let event = format!(r#"{{"name":"x","data":{text},"created_at":1}}"#);
    match EventOut::from_json(event.as_bytes()).unwrap().data {
        Nullish::Value(record) => record,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_infinite_number_in_a_record_is_written_as_null() {
    let record = data(r#"{"a":1e400,"b":[-1e400],"c":-0}"#);
    let Some(Json::Number(largest)) = record.get("a") else { panic!("{record:?}") };
    assert_eq!(largest.get(), f64::INFINITY);
    assert_eq!(serde_json::to_string(&record).unwrap(), r#"{"a":null,"b":[null],"c":-0.0}"#);
    let text = r#"{"name":"x","data":{"a":1e400,"b":[-1e400],"c":-0},"created_at":1}"#;
    let written = EventOut::from_json(text.as_bytes()).unwrap().to_json();
    assert_eq!(written, r#"{"name":"x","data":{"a":null,"b":[null],"c":0},"created_at":1}"#);
}

#[test]
fn serde_leaves_out_proto_at_the_top_level_of_a_record_only() {
    let text = r#"{"__proto__":1,"a":{"__proto__":2}}"#;
    let record: Record = serde_json::from_str(text).unwrap();
    assert_eq!(record, data(text));
    assert_eq!(serde_json::to_string(&record).unwrap(), r#"{"a":{"__proto__":2}}"#);
    let made: Record = [("__proto__".to_string(), Json::Null)].into_iter().collect();
    assert_eq!(serde_json::to_string(&made).unwrap(), "{}");
}

#[test]
fn a_record_has_at_most_128_levels_whoever_reads_it() {
    // serde_json has no limit when it reads from its own values.
    let mut deep = serde_json::Value::Null;
    for levels in 1..=130 {
        deep = serde_json::json!({ "a": deep });
        let is_read = <Record as serde::Deserialize>::deserialize(&deep).is_ok();
        assert_eq!(is_read, levels <= 128, "{levels}");
        let text = format!(r#"{{"name":"x","data":{deep},"created_at":1}}"#);
        assert_eq!(EventOut::from_json(text.as_bytes()).is_ok(), is_read, "{levels}");
    }
}

#[test]
fn a_text_of_a_hundred_thousand_levels_is_one_issue() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let text = format!(r#"{{"name":"x","data":{{"a":{deep}}},"created_at":1}}"#);
    let error = EventOut::from_json(text.as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string().lines().last(),
        Some("1:20: /data: Expected at most 128 levels of nesting, received more (too_deep)",)
    );
    assert_eq!(error.issues[0].code, Code::TooDeep);
}
