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
            pub const ENUMERATION: &'static $crate::table::Enumeration = {
                use $crate::table::{Enumeration, Name, Names};

                static NAMES: &[Name] = &[$(Name::new(
                    $value,
                    concat!("a value of ", stringify!($name), " is too long; raise NAME_ROOM in src/table/limits.rs"),
                )),*];
                static ENUMERATION: Enumeration = Enumeration {
                    names: Names::new(NAMES, concat!(
                        "found no hash without collisions for the values of ",
                        stringify!($name),
                        "; raise TRIES or double PLACES in src/table/limits.rs",
                    )),
                    #[cfg(feature = "std")]
                    name: stringify!($name),
                    #[cfg(feature = "std")]
                    variants: &[$(
                        $crate::table::Variant { name: stringify!($variant), value: $value },
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
                    module: module_path!(),
                    lines: &[$($doc),*],
                    members: &[$(&[$($variant_doc),*]),*],
                };

            /// All variants, in the SDK's order.
            ///
            /// ```
            #[doc = concat!("assert!(!completion_job::", stringify!($name), "::ALL.is_empty());")]
            /// ```
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// Returns the string that stands for the variant in JSON.
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

        impl $crate::model::declare::Given<$name> {
            #[allow(dead_code)]
            pub(crate) const fn constant(self) -> $crate::table::Constant {
                $crate::table::Constant::String(self.0.as_str())
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::model::value::Value for $name {
            const KIND: $crate::table::Kind = $crate::table::Kind::Enum(Self::ENUMERATION);

            fn from_slot(source: &$crate::model::value::Source<'_>, index: usize) -> $name {
                Self::ALL[source.tape[index].low()]
            }
        }

        $crate::model::declare::js_enumeration!($name);
        $crate::model::declare::serde_enumeration!($name);
    };
}

pub(crate) use enumeration;
