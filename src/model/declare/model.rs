/// Makes the `MODEL` of a generation from the list of its declarations, and the function `described` for the generator.
macro_rules! model {
    (
        components: [$($component:ident),* $(,)?],
        unions: [$($union:ident),* $(,)?],
        enumerations: [$($enumeration:ident),* $(,)?],
        aliases: [$($alias:ident = $target:ident),* $(,)?],
        enumeration_aliases: [$($enumeration_alias:ident = $same:ident),* $(,)?],
        small: $small:expr,
    ) => {
        /// The model of this generation.
        pub static MODEL: $crate::table::Model = $crate::table::Model {
            components: &[$($component::COMPONENT),*],
            unions: &[$($union::UNION),*],
            enumerations: &[$($enumeration::ENUMERATION),*],
        };

        /// Lists the declarations of this generation with their documentation.
        #[cfg(feature = "std")]
        pub fn described() -> $crate::model::Described {
            $crate::model::Described {
                components: vec![$(($component::COMPONENT, $component::DOCUMENTATION)),*],
                unions: vec![$(($union::UNION, $union::DOCUMENTATION)),*],
                enumerations: vec![$(($enumeration::ENUMERATION, $enumeration::DOCUMENTATION)),*],
                aliases: vec![$((stringify!($alias), $target::COMPONENT)),*],
                enumeration_aliases: vec![
                    $((stringify!($enumeration_alias), $same::ENUMERATION, $same::DOCUMENTATION)),*
                ],
                small: $small,
            }
        }
    };
}

pub(crate) use model;
