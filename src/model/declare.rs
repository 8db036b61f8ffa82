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
                use $crate::model::declare::{component, without_raw_prefix};
                use $crate::name::Name;
                use $crate::schema::{Component, FieldSet, Key, Keys};

                static NAMES: &[Name] = &[
                    $(Name::new(without_raw_prefix(stringify!($field))),)*
                    $(component!(@sdk $($sdk)?),)*
                ];
                static KEYS: [Key; NAMES.len()] = component!(
                    @twice $(Key::new(component!(@kind $type), component!(@presence $type $(, $constant)?)),)*
                );
                static COMPONENT: Component = Component {
                    required: FieldSet::required(&KEYS),
                    keys: Keys::new(&KEYS, NAMES),
                    #[cfg(feature = "std")]
                    name: stringify!($name),
                    #[cfg(feature = "std")]
                    fields: component!(@fields $($type $(, $constant)?;)*),
                };
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

    (@twice $($key:expr,)*) => { [$($key,)* $($key,)*] };

    (@fields $($type:ty $(, $constant:expr)?;)*) => {{
        static FIELDS: &[$crate::schema::Field] = {
            let mut count = 0;
            &[$({
                count += 1;
                $crate::schema::Field::new(
                    NAMES,
                    count - 1,
                    $crate::model::declare::component!(@kind $type),
                    $crate::model::declare::component!(@presence $type $(, $constant)?),
                )
            }),*]
        };
        FIELDS
    }};

    (@sdk) => { Name::NONE };
    (@sdk $sdk:literal) => { Name::new($sdk) };

    (@kind $type:ty) => { <$type as $crate::model::value::Member>::KIND };

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
                    names: $crate::names::Names::new(&[$($crate::name::Name::new($value)),*]),
                    #[cfg(feature = "std")]
                    name: stringify!($name),
                    #[cfg(feature = "std")]
                    variants: &[$(
                        $crate::schema::Variant { name: stringify!($variant), value: $value },
                    )*],
                    #[cfg(feature = "std")]
                    values: &[$($value),*],
                    #[cfg(feature = "std")]
                    expected: const {
                        let joined = concat!($("'", $value, "' | "),*);
                        joined.split_at(joined.len() - 3).0
                    },
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
