use crate::numbered::numbered;

numbered! {
    /// The kinds of values that a reader tells apart.
    pub enum Tag {
        /// The key is missing.
        Missing,
        /// The key is there, and its value is JavaScript's `undefined`.
        Undefined,
        /// `null`.
        Null,
        /// `false`.
        False,
        /// `true`.
        True,
        /// A number with a fraction, or an infinite one, held in the slot.
        Number,
        /// A number without a fraction, held in the slot.
        Integer,
        /// A number with too many digits for the reader to round. It is filled in before the check.
        LongNumber,
        /// A string without escapes in the text.
        String,
        /// A string with escapes in the text.
        EscapedString,
        /// A string with escapes in the text. The slot points at the decoded string, which the tape holds.
        UnescapedString,
        /// A value of an enumeration. The slot holds the variant's index.
        Variant,
        /// A list.
        Array,
        /// An object.
        Object,
        /// An object that may be one of several components. The slot points at one slot for each of them.
        Union,
        /// An object of any keys and values, which the reader keeps as text. The slot has its place.
        Json,
        /// A string that is held outside, as part of a JavaScript value.
        HeldString,
        /// A list or object that was found valid before and is held outside.
        HeldValid,
        /// JavaScript's `NaN`.
        Nan,
        /// A `Date`.
        Date,
        /// A `Map`.
        Map,
        /// A `Set`.
        Set,
        /// An object with the methods `then` and `catch`.
        Promise,
        /// A bigint.
        Bigint,
        /// A symbol.
        Symbol,
        /// A function.
        Function,
    }
}

impl Tag {
    /// Tells whether the recorded place of such a value is after its opening quote.
    pub fn is_in_quotes(self) -> bool {
        matches!(self, Tag::String | Tag::EscapedString | Tag::UnescapedString | Tag::Variant)
    }

    /// Tells whether an issue can quote such a value of a text.
    #[cfg(feature = "std")]
    pub fn is_string_or_number(self) -> bool {
        self.is_in_quotes() || matches!(self, Tag::Number | Tag::Integer | Tag::LongNumber)
    }

    /// Returns the word for the kind of a value in error messages. No message shows the word for a missing or a valid value.
    pub fn kind_name(self) -> &'static str {
        match self {
            Tag::Missing => "",
            Tag::Undefined => "undefined",
            Tag::Null => "null",
            Tag::False | Tag::True => "boolean",
            Tag::Number | Tag::Integer | Tag::LongNumber => "number",
            Tag::String | Tag::EscapedString | Tag::UnescapedString | Tag::Variant | Tag::HeldString => {
                "string"
            }
            Tag::Array => "array",
            Tag::Object | Tag::Json | Tag::Union => "object",
            Tag::HeldValid => "",
            Tag::Nan => "nan",
            Tag::Date => "date",
            Tag::Map => "map",
            Tag::Set => "set",
            Tag::Promise => "promise",
            Tag::Bigint => "bigint",
            Tag::Symbol => "symbol",
            Tag::Function => "function",
        }
    }
}

/// A set of tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tags(u32);

impl Tags {
    /// The empty set.
    pub const NONE: Tags = Tags(0);

    /// Adds a tag to the set.
    pub const fn with(self, tag: Tag) -> Tags {
        Tags(self.0 | 1 << tag as u32)
    }

    /// Joins two sets.
    pub const fn or(self, other: Tags) -> Tags {
        Tags(self.0 | other.0)
    }

    /// Tells whether a tag is in the set.
    #[inline(always)]
    pub const fn has(self, tag: Tag) -> bool {
        self.0 >> tag as u32 & 1 == 1
    }
}
