/// Declares an object of the model. A field is written as in Rust, with its SDK key after `as` where that differs from the
/// wire key, and with its default after `=`.
macro_rules! component {
    (
        $(#[doc = $doc:expr])*
        pub struct $name:ident {
            $(
                $(#[doc = $field_doc:expr])*
                $field:ident $(as $sdk:literal)? : $type:ty $(= $default:expr)?,
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
            /// The wire keys of the fields, in their order.
            #[doc(hidden)]
            pub const KEYS: &'static [&'static str] =
                &[$($crate::model::declare::without_raw_prefix(stringify!($field))),*];

            #[doc(hidden)]
            pub const COMPONENT: &'static $crate::table::Component = {
                use $crate::model::declare::{component, without_raw_prefix};
                use $crate::table::limits::{BLOCK, FIELDS};
                use $crate::table::{Component, Key, Keys, Name, Names};

                static NAMES: &[Name] = &[
                    $(component!(@name $name, without_raw_prefix(stringify!($field))),)*
                    $(component!(@sdk $name $(, $sdk)?),)*
                ];
                const _: () = assert!(
                    NAMES.len() <= BLOCK && NAMES.len() / 2 <= FIELDS,
                    concat!(stringify!($name), " has too many fields; raise BLOCK or FIELDS in src/table/limits.rs"),
                );
                static KEYS: [Key; NAMES.len()] = component!(
                    @twice $(Key::new(component!(@kind $type), component!(@presence $type $(, $default)?)),)*
                );
                static COMPONENT: Component = Component {
                    required: Component::required(&KEYS),
                    keys: Keys::new(&KEYS, Names::new(NAMES, concat!(
                        "found no hash without collisions for the keys of ",
                        stringify!($name),
                        "; raise TRIES or double PLACES in src/table/limits.rs",
                    ))),
                    #[cfg(feature = "std")]
                    name: stringify!($name),
                    #[cfg(feature = "std")]
                    fields: component!(@fields $($type $(, $default)?;)*),
                };
                &COMPONENT
            };

            #[doc(hidden)]
            pub const DOCUMENTATION: $crate::model::declare::Documentation =
                $crate::model::declare::Documentation {
                    module: module_path!(),
                    lines: &[$($doc),*],
                    members: &[$(&[$($field_doc),*]),*],
                };
        }

        impl $crate::model::value::Value for $name {
            const KIND: $crate::table::Kind = $crate::table::Kind::Object(Self::COMPONENT);

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

        $crate::model::declare::js_component!($name { $($field,)* });
        $crate::model::declare::serde_component!($name { $($field: $type $(= $default)?,)* });
    };

    (@twice $($key:expr,)*) => { [$($key,)* $($key,)*] };

    (@fields $($type:ty $(, $default:expr)?;)*) => {{
        static FIELDS: &[$crate::table::Field] = {
            let mut count = 0;
            &[$({
                count += 1;
                $crate::table::Field::new(
                    NAMES,
                    count - 1,
                    $crate::model::declare::component!(@kind $type),
                    $crate::model::declare::component!(@presence $type $(, $default)?),
                )
            }),*]
        };
        FIELDS
    }};

    (@name $name:ident, $text:expr) => {
        Name::new($text, concat!("a key of ", stringify!($name), " is too long; raise NAME_ROOM in src/table/limits.rs"))
    };

    (@sdk $name:ident) => { Name::NONE };
    (@sdk $name:ident, $sdk:literal) => { component!(@name $name, $sdk) };

    (@kind $type:ty) => { <$type as $crate::model::value::Member>::KIND };

    (@presence $type:ty) => { <$type as $crate::model::value::Member>::PRESENCE };
    (@presence $type:ty, $default:expr) => { $crate::table::Presence::Default($crate::model::declare::Given::<$type>($default).constant()) };

    (@read $source:ident, $index:ident, $type:ty) => {
        <$type as $crate::model::value::Member>::from_slot($source, $index)
    };
    (@read $source:ident, $index:ident, $type:ty, $default:expr) => {
        if $source.is_given($index) {
            <$type as $crate::model::value::Member>::from_slot($source, $index)
        } else {
            $default
        }
    };
}

pub(crate) use component;
