/// Declares an enumeration whose numbers the generator writes for TypeScript.
#[doc(hidden)]
#[macro_export]
macro_rules! numbered {
    (
        $(#[doc = $doc:expr])*
        pub enum $name:ident {
            $($(#[doc = $variant_doc:expr])* $variant:ident $(= $words:literal)?,)*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u32)]
        pub enum $name {
            $($(#[doc = $variant_doc])* $variant,)*
        }

        impl $name {
            /// All variants, in the order of their numbers.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// Returns the value that has this number.
            #[inline]
            pub fn from_number(number: u32) -> Option<$name> {
                $(if number == $name::$variant as u32 {
                    return Some($name::$variant);
                })*
                None
            }
        }

        $crate::numbered!(@words $name $($variant $(= $words)?,)*);
    };

    (@words $name:ident $($variant:ident = $words:literal,)+) => {
        impl $name {
            /// Returns the variant in words.
            pub const fn words(self) -> &'static str {
                match self {
                    $($name::$variant => $words,)*
                }
            }
        }
    };
    (@words $name:ident $($variant:ident,)*) => {};
}

pub(crate) use numbered;
