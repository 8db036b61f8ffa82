/// Declares a value that may be one of several components. A variant is written as in Rust, with the key of the field that tells
/// it from the others after `by`. Without `by`, the first variant that the value is valid for counts.
macro_rules! union {
    (
        $(#[doc = $doc:expr])*
        pub enum $name:ident {
            $(
                $(#[doc = $variant_doc:expr])*
                $variant:ident($type:ty) $(by $field:ident)?,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[allow(clippy::large_enum_variant)]
        pub enum $name {
            $(
                $(#[doc = $variant_doc])*
                $variant($type),
            )*
        }

        impl $name {
            #[doc(hidden)]
            pub const UNION: &'static $crate::table::Union = {
                static UNION: $crate::table::Union = $crate::table::Union {
                    options: &[$(
                        $crate::table::Choice {
                            kind: <$type as $crate::model::value::Value>::KIND,
                            discriminator: $crate::model::declare::union!(@discriminator $type $(, $field)?),
                        }
                    ),*],
                    last: core::sync::atomic::AtomicU8::new(0),
                    #[cfg(feature = "std")]
                    name: stringify!($name),
                };
                &UNION
            };

            #[doc(hidden)]
            pub const DOCUMENTATION: $crate::model::declare::Documentation =
                $crate::model::declare::Documentation {
                    module: module_path!(),
                    lines: &[$($doc),*],
                    members: &[$(&[$($variant_doc),*]),*],
                };
        }

        impl $crate::model::value::Value for $name {
            const KIND: $crate::table::Kind = $crate::table::Kind::Union(Self::UNION);

            fn from_slot(source: &$crate::model::value::Source<'_>, index: usize) -> $name {
                let first = source.tape[index].low();
                let chosen = source.tape.chosen(index);
                let mut number = 0;
                $(
                    if chosen == number {
                        return $name::$variant(<$type as $crate::model::value::Value>::from_slot(source, first + number));
                    }
                    number += 1;
                )*
                unreachable!("a union of {number} has no option {chosen}")
            }
        }

        $crate::model::declare::js_union!($name { $($variant,)* });
        $crate::model::declare::serde_union!($name { $($variant($type) $(by $field)?,)* });
    };

    (@discriminator $type:ty) => { None };
    (@discriminator $type:ty, $field:ident) => {
        Some($crate::model::declare::position(stringify!($field), <$type>::KEYS))
    };
}

pub(crate) use union;
