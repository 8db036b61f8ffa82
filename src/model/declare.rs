//! The two macros that a model is declared with. From one declaration come the Rust type, its serde impls, its table
//! for readers and checker, its documentation for the generator, and its functions for JSON.

/// Documentation of a declaration, kept apart from the tables so that the wasm module does not carry it.
pub struct Documentation {
    /// The lines above the type.
    pub lines: &'static [&'static str],
    /// The lines above each field or variant.
    pub members: &'static [&'static [&'static str]],
}

/// `r#type` to `type`.
pub const fn without_raw_prefix(identifier: &'static str) -> &'static str {
    match identifier.as_bytes() {
        [b'r', b'#', ..] => identifier.split_at(2).1,
        _ => identifier,
    }
}

/// Declares an object of the model. A field is written as in Rust, with the SDK's spelling after `as` where it differs,
/// and its default after `=`.
macro_rules! component {
    (
        $(#[doc = $doc:expr])*
        pub struct $name:ident {
            $(
                $(#[doc = $field_doc:expr])*
                $field:ident $(as $sdk:literal)? : $type:ty $(= $default:expr => $constant:expr)?,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $(
                $(#[doc = $field_doc])*
                pub $field: $type,
            )*
        }

        impl $name {
            #[doc(hidden)]
            pub const COMPONENT: &'static $crate::schema::Component = {
                use $crate::name::Name;
                use $crate::schema::{Component, Field, Key, Keys, names};

                static FIELDS: &[Field] = &[$(
                    Field::new(
                        const { &Name::new($crate::model::declare::without_raw_prefix(stringify!($field))) },
                        $crate::model::declare::component!(@sdk $($sdk)?),
                        <$type as $crate::model::value::Member>::KIND,
                        $crate::model::declare::component!(@presence $type $(, $constant)?),
                    ),
                )*];
                static KEYS: [Key; 2 * FIELDS.len()] =
                    $crate::model::declare::component!(@keys $($field)* $($field)*);
                static NAMES: [&Name; 2 * FIELDS.len()] = names(&KEYS);
                static COMPONENT: Component = Component::new(
                    stringify!($name),
                    FIELDS,
                    Keys::new(KEYS.split_at(FIELDS.len()).0, NAMES.split_at(FIELDS.len()).0),
                    Keys::new(&KEYS, &NAMES),
                );
                &COMPONENT
            };

            #[doc(hidden)]
            pub const DOCUMENTATION: $crate::model::declare::Documentation =
                $crate::model::declare::Documentation {
                    lines: &[$($doc),*],
                    members: &[$(&[$($field_doc),*]),*],
                };
        }

        #[cfg(feature = "std")]
        impl $name {
            /// Reads wire JSON, in UTF-8 with or without a byte order mark.
            ///
            /// # Errors
            /// All that is wrong with it: one issue for each rule broken, or the one that keeps it from being JSON.
            ///
            /// ```
            #[doc = concat!("let error = completion_job::", stringify!($name), "::from_json(b\"[]\").unwrap_err();")]
            /// assert_eq!(error.issues[0].message, "Expected object, received array");
            /// ```
            pub fn from_json(text: &[u8]) -> Result<$name, $crate::ValidationError> {
                $crate::from_json(text, Self::COMPONENT)
            }

            /// Writes wire JSON, byte for byte as the SDK does.
            ///
            /// ```
            #[doc = concat!("use completion_job::", stringify!($name), ";")]
            ///
            #[doc = concat!("fn copy(value: &", stringify!($name), ") -> ", stringify!($name), " {")]
            #[doc = concat!("    ", stringify!($name), "::from_json(value.to_json().as_bytes()).unwrap()")]
            /// }
            /// ```
            pub fn to_json(&self) -> String {
                $crate::write::to_json(self)
            }
        }

        impl $crate::model::value::Value for $name {
            const KIND: $crate::schema::Kind = $crate::schema::Kind::Object(Self::COMPONENT);

            fn from_slot(source: &$crate::model::value::Source<'_>, index: usize) -> $name {
                let mut index = source.tape[index].low();
                $(
                    let $field = $crate::model::declare::component!(@read source, index, $type $(, $default)?);
                    index += 1;
                )*
                let _ = index;
                $name { $($field),* }
            }
        }

        #[cfg(feature = "std")]
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

        #[cfg(feature = "std")]
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

    (@keys $($field:ident)*) => {{
        let mut count = 0;
        [$({
            let _ = stringify!($field);
            count += 1;
            Key::new(FIELDS, count - 1)
        }),*]
    }};

    (@sdk) => { None };
    (@sdk $sdk:literal) => { Some(const { &Name::new($sdk) }) };

    (@presence $type:ty) => { <$type as $crate::model::value::Member>::PRESENCE };
    (@presence $type:ty, $constant:expr) => { $crate::schema::Presence::Default(&$constant) };

    (@read $source:ident, $index:ident, $type:ty) => {
        <$type as $crate::model::value::Member>::from_slot($source, $index)
    };
    (@read $source:ident, $index:ident, $type:ty, $default:expr) => {
        match $source.tape[$index].tag {
            $crate::tape::Tag::Missing => $default,
            _ => <$type as $crate::model::value::Member>::from_slot($source, $index),
        }
    };
}

/// Declares a closed list of strings.
macro_rules! enumeration {
    (
        $(#[doc = $doc:expr])*
        pub enum $name:ident {
            $(
                $(#[doc = $variant_doc:expr])*
                $variant:ident = $value:literal,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $(
                $(#[doc = $variant_doc])*
                $variant,
            )*
        }

        impl $name {
            #[doc(hidden)]
            pub const ENUMERATION: &'static $crate::schema::Enumeration = {
                static ENUMERATION: $crate::schema::Enumeration = $crate::schema::Enumeration {
                    name: stringify!($name),
                    variants: &[$(
                        $crate::schema::Variant { name: stringify!($variant), value: $value },
                    )*],
                    values: &[$($value),*],
                    expected: const {
                        let joined = concat!($("'", $value, "' | "),*);
                        joined.split_at(joined.len() - 3).0
                    },
                    names: $crate::names::Names::new(&[$(const { &$crate::name::Name::new($value) }),*]),
                };
                &ENUMERATION
            };

            #[doc(hidden)]
            pub const DOCUMENTATION: $crate::model::declare::Documentation =
                $crate::model::declare::Documentation {
                    lines: &[$($doc),*],
                    members: &[$(&[$($variant_doc),*]),*],
                };

            /// The variants, in the SDK's order.
            ///
            /// ```
            #[doc = concat!("assert!(!completion_job::", stringify!($name), "::ALL.is_empty());")]
            /// ```
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The string that stands for it in JSON.
            ///
            /// ```
            #[doc = concat!("for variant in completion_job::", stringify!($name), "::ALL {")]
            ///     assert_eq!(variant.as_str(), variant.to_string());
            /// }
            /// ```
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($name::$variant => $value,)*
                }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::model::value::Value for $name {
            const KIND: $crate::schema::Kind = $crate::schema::Kind::Enum(Self::ENUMERATION);

            fn from_slot(source: &$crate::model::value::Source<'_>, index: usize) -> $name {
                Self::ALL[source.tape[index].low()]
            }
        }

        #[cfg(feature = "std")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "std")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let value = String::deserialize(deserializer)?;
                let found = Self::ALL.iter().copied().find(|variant| variant.as_str() == value);
                found.ok_or_else(|| serde::de::Error::unknown_variant(&value, Self::ENUMERATION.values))
            }
        }
    };
}

pub(crate) use {component, enumeration};
