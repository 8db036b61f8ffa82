/// Implements `Serialize` and `Deserialize` for a component, in wire spelling.
#[cfg(feature = "std")]
macro_rules! serde_component {
    ($name:ident { $($field:ident: $type:ty $(= $default:expr)?,)* }) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                $(
                    if !$crate::model::value::Member::is_absent(&self.$field) {
                        let key = $crate::model::declare::without_raw_prefix(stringify!($field));
                        map.serialize_entry(key, &self.$field)?;
                    }
                )*
                map.end()
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                struct Visitor;

                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $name;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str(concat!("a ", stringify!($name)))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        $(let mut $field: Option<$type> = None;)*
                        while let Some(key) = map.next_key::<String>()? {
                            $(
                                if key == $crate::model::declare::without_raw_prefix(stringify!($field)) {
                                    let seed = $crate::model::serde_impls::MemberSeed(core::marker::PhantomData);
                                    $field = Some(map.next_value_seed(seed)?);
                                    continue;
                                }
                            )*
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                        Ok($name {
                            $(
                                $field: $field
                                    $(.or_else(|| Some($default)))?
                                    .or_else(<$type as $crate::model::value::Member>::absent)
                                    .ok_or_else(|| serde::de::Error::missing_field(
                                        $crate::model::declare::without_raw_prefix(stringify!($field)),
                                    ))?,
                            )*
                        })
                    }
                }

                deserializer.deserialize_map(Visitor)
            }
        }
    };
}

/// Implements `Serialize` and `Deserialize` for an enumeration.
#[cfg(feature = "std")]
macro_rules! serde_enumeration {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let value = String::deserialize(deserializer)?;
                let found = Self::ALL.iter().copied().find(|variant| variant.as_str() == value);
                found.ok_or_else(|| serde::de::Error::unknown_variant(&value, Self::ENUMERATION.values))
            }
        }
    };
}

/// Implements `Serialize` and `Deserialize` for a union.
#[cfg(feature = "std")]
macro_rules! serde_union {
    ($name:ident { $($variant:ident($type:ty) $(by $field:ident)?,)* }) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $($name::$variant(component) => component.serialize(serializer),)*
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let value = $crate::model::Json::deserialize(deserializer)?;
                let mut errors = Vec::new();
                $(
                    $(
                        if value.member(stringify!($field)).is_none() {
                            errors.push(concat!("missing field `", stringify!($field), "`").to_string());
                        } else
                    )?
                    {
                        match <$type as serde::Deserialize>::deserialize(&value) {
                            Ok(component) => return Ok($name::$variant(component)),
                            Err(error) => errors.push(error.to_string()),
                        }
                    }
                )*
                Err(serde::de::Error::custom(format_args!("no option fits: {}", errors.join("; or "))))
            }
        }
    };
}

#[cfg(not(feature = "std"))]
macro_rules! serde_component {
    ($($declaration:tt)*) => {};
}

#[cfg(not(feature = "std"))]
macro_rules! serde_enumeration {
    ($($declaration:tt)*) => {};
}

#[cfg(not(feature = "std"))]
macro_rules! serde_union {
    ($($declaration:tt)*) => {};
}

pub(crate) use {serde_component, serde_enumeration, serde_union};
