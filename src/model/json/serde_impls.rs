//! serde's impls of records and of the values in them.

use core::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::key::PROTOTYPE;
use super::{Json, Record};
use crate::model::number::{Integer, Number};
use crate::table::limits::RECORD_DEPTH;

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        members(self.iter().filter(|(key, _)| *key != PROTOTYPE), serializer)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Number(value) => match Integer::try_from(value.get()) {
                Ok(integer) => integer.serialize(serializer),
                Err(_) => value.serialize(serializer),
            },
            Json::String(value) => serializer.serialize_str(value),
            Json::List(elements) => elements.serialize(serializer),
            // Below the top level, `__proto__` is a key like any other.
            Json::Record(record) => members(record.iter(), serializer),
        }
    }
}

fn members<'a, S: Serializer>(
    members: impl Iterator<Item = (&'a str, &'a Json)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (key, value) in members {
        map.serialize_entry(key, value)?;
    }
    map.end()
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Record, D::Error> {
        match deserializer.deserialize_map(AnyValue { depth: 1 })? {
            Json::Record(record) => Ok(record.into_iter().filter(|(key, _)| key != PROTOTYPE).collect()),
            _ => Err(Error::custom("expected an object")),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(AnyValue { depth: 1 })
    }
}

/// Reads a value that `depth - 1` others surround.
struct AnyValue {
    depth: usize,
}

impl AnyValue {
    /// Returns the reader of what is inside. A deserializer may have no limit of its own.
    fn inside<E: Error>(&self) -> Result<AnyValue, E> {
        if self.depth > RECORD_DEPTH {
            return Err(E::custom(format_args!("nested deeper than {RECORD_DEPTH} levels")));
        }
        Ok(AnyValue { depth: self.depth + 1 })
    }

    fn again(&self) -> AnyValue {
        AnyValue { depth: self.depth }
    }
}

impl<'de> DeserializeSeed<'de> for AnyValue {
    type Value = Json;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnyValue {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.depth == 1 { "an object" } else { "any value" })
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        Number::try_from(value).map(Json::Number).map_err(E::custom)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::String(value.into()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Json, E> {
        Ok(Json::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let inside = self.inside()?;
        let mut elements = Vec::new();
        while let Some(element) = list.next_element_seed(inside.again())? {
            elements.push(element);
        }
        Ok(Json::List(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let inside = self.inside()?;
        let mut members = Vec::new();
        while let Some(key) = map.next_key()? {
            members.push((key, map.next_value_seed(inside.again())?));
        }
        Ok(Json::Record(members.into_iter().collect()))
    }
}
