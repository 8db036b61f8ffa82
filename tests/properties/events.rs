//! Strategies that generate any possible event, with records of anything.

use completion_job::{EventOut, Integer, Json, Nullish, Number, Record};
use proptest::prelude::*;

/// Keys that JavaScript orders or treats in a way of their own, and others.
fn key() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[0-9]{1,11}", Just("__proto__".to_string())]
}

/// Numbers that a record keeps, infinite ones among them. JSON has no infinite numbers.
fn number() -> impl Strategy<Value = Number> {
    any::<f64>()
        .prop_filter_map("finite", |value| value.is_finite().then(|| Number::try_from(value).unwrap()))
}

fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        number().prop_map(Json::Number),
        any::<String>().prop_map(Json::String),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Json::List),
            proptest::collection::vec((key(), inner), 0..4)
                .prop_map(|members| Json::Record(members.into_iter().collect())),
        ]
    })
}

/// Makes any record that a field may have: one without the key `__proto__`.
pub fn record() -> impl Strategy<Value = Record> {
    proptest::collection::vec((key(), json()), 0..6)
        .prop_map(|members| members.into_iter().filter(|(key, _)| key != "__proto__").collect())
}

/// Makes any valid event.
pub fn event() -> impl Strategy<Value = EventOut> {
    let data = prop_oneof![Just(Nullish::Absent), Just(Nullish::Null), record().prop_map(Nullish::Value),];
    (any::<String>(), data, any::<i32>()).prop_map(|(name, data, created_at)| EventOut {
        name,
        data,
        created_at: Integer::from(created_at),
    })
}
