//! serde's impls of the field types. They also read fields that may be left out.

use core::marker::PhantomData;

use serde::de::{DeserializeSeed, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::nullish::Nullish;
use super::number::{Integer, Number};
use super::value::Value;

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.get())
    }
}

impl Serialize for Integer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // An i64 has no -0, and JavaScript's safe integers end before 2^53.
        let is_negative_zero = self.get() == 0.0 && self.get().is_sign_negative();
        match self.as_i64() {
            Some(integer) if !is_negative_zero && integer.unsigned_abs() < 1 << f64::MANTISSA_DIGITS => {
                serializer.serialize_i64(integer)
            }
            _ => serializer.serialize_f64(self.get()),
        }
    }
}

macro_rules! deserialize_double {
    ($name:ident) => {
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                f64::deserialize(deserializer)?.try_into().map_err(Error::custom)
            }
        }
    };
}

deserialize_double!(Number);
deserialize_double!(Integer);

impl<T: Serialize> Serialize for Nullish<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullish<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Nullish<T>, D::Error> {
        let value: Option<T> = Deserialize::deserialize(deserializer)?;
        Ok(value.map_or(Nullish::Null, Nullish::Value))
    }
}

/// The type of a field, read for a key that is present. An `Option` field may be left out, but it may not be null.
pub trait PresentMember<'de>: Sized {
    /// Reads the value under the key.
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

impl<'de, T: Value + Deserialize<'de>> PresentMember<'de> for T {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        Deserialize::deserialize(deserializer)
    }
}

impl<'de, T: Value + Deserialize<'de>> PresentMember<'de> for Option<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        let value: Option<T> = Deserialize::deserialize(deserializer)?;
        value.map(Some).ok_or_else(|| Error::custom("null, where the field may only be left out"))
    }
}

impl<'de, T: Value + Deserialize<'de>> PresentMember<'de> for Nullish<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Nullish<T>, D::Error> {
        Deserialize::deserialize(deserializer)
    }
}

/// Reads a [`PresentMember`] where serde needs a seed.
pub struct MemberSeed<T>(pub PhantomData<T>);

impl<'de, T: PresentMember<'de>> DeserializeSeed<'de> for MemberSeed<T> {
    type Value = T;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}
