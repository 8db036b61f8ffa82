//! What a model declares: its fields, and what may stand in each of them.
//!
//! The readers and the checker run on these tables and know no field by name.

/// An object of the model: `CompletionJobOut` or one of the objects inside it.
#[derive(Debug)]
pub struct Component {
    /// The name of the type, in Rust, in TypeScript and in the SDK.
    pub name: &'static str,
    /// The fields, in the SDK's order.
    pub fields: &'static [Field],
}

/// One member of an object.
#[derive(Debug)]
pub struct Field {
    /// The key in wire JSON, as in `created_at`.
    pub wire: &'static str,
    /// The key in SDK objects, as in `createdAt`.
    pub sdk: &'static str,
    /// What a value of the field is.
    pub kind: Kind,
    /// Whether the field may be left out or be null.
    pub presence: Presence,
}

impl Component {
    /// The offset, in the block of an object, of the slot for `key`. It is most likely to be `guess`.
    #[inline]
    pub fn find(&self, key: &[u8], spelling: Spelling, guess: usize) -> Option<usize> {
        let count = self.fields.len();
        let ahead = guess.min(count)..count;
        let before = 0..guess.min(count);
        if spelling != Spelling::Sdk {
            for offset in ahead.clone().chain(before.clone()) {
                if same_bytes(self.fields[offset].wire.as_bytes(), key) {
                    return Some(offset);
                }
            }
        }
        if spelling == Spelling::Wire {
            return None;
        }
        let first = spelling.block_len(self) - count;
        let named = |offset: &usize| same_bytes(self.fields[*offset].sdk.as_bytes(), key);
        ahead.chain(before).find(named).map(|offset| first + offset)
    }

    /// The kind of the field that the slot at `offset` of an object's block stands for.
    #[inline]
    pub fn kind_at(&self, offset: usize) -> &'static Kind {
        &self.fields[offset % self.fields.len()].kind
    }
}

impl Field {
    /// Whether the two spellings of the key differ.
    pub fn has_two_names(&self) -> bool {
        self.wire != self.sdk
    }
}

/// The kinds of values that fields hold.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Any string.
    String,
    /// `true` or `false`.
    Boolean,
    /// Any number but NaN.
    Number,
    /// A number without a fraction, as JavaScript's `Number.isInteger` tells.
    Integer,
    /// One of a fixed list of strings.
    Enum(&'static Enumeration),
    /// A list of values of one kind.
    Array(&'static Kind),
    /// An object of the model.
    Object(&'static Component),
}

impl Kind {
    /// How error messages name the kind: `string`, `number`, `'job'`, …
    pub fn expected(&self) -> String {
        match self {
            Kind::String => "string".into(),
            Kind::Boolean => "boolean".into(),
            Kind::Number | Kind::Integer => "number".into(),
            Kind::Enum(enumeration) => enumeration.expected(),
            Kind::Array(_) => "array".into(),
            Kind::Object(_) => "object".into(),
        }
    }
}

/// Whether a field may be left out or be null.
#[derive(Clone, Copy, Debug)]
pub enum Presence {
    /// It must be there.
    Required,
    /// It may be left out.
    Optional,
    /// It may be left out, and it may be null.
    Nullish,
    /// It may be left out and then has this value.
    Default(Constant),
}

/// A value that a declaration spells out.
#[derive(Clone, Copy, Debug)]
pub enum Constant {
    /// A number.
    Number(f64),
    /// The value of an enumeration's variant.
    String(&'static str),
}

/// A closed list of strings.
#[derive(Debug)]
pub struct Enumeration {
    /// The name of the type.
    pub name: &'static str,
    /// The variants, in the SDK's order.
    pub variants: &'static [Variant],
    /// The variants' values alone, as issues list them.
    pub values: &'static [&'static str],
}

/// One of an enumeration's strings.
#[derive(Debug)]
pub struct Variant {
    /// Its name in Rust and TypeScript, as in `FailedValidation`.
    pub name: &'static str,
    /// The string itself, as in `FAILED_VALIDATION`.
    pub value: &'static str,
}

impl Enumeration {
    /// The index of the variant with this value.
    pub fn find(&self, value: &[u8]) -> Option<usize> {
        self.values.iter().position(|candidate| same_bytes(candidate.as_bytes(), value))
    }

    /// How error messages name the choice: `'github'`, or `'QUEUED' | 'STARTED' | …`.
    pub fn expected(&self) -> String {
        let quoted: Vec<String> = self.values.iter().map(|value| format!("'{value}'")).collect();
        quoted.join(" | ")
    }
}

/// Which spelling of the keys a reader looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// The API's own: `created_at`.
    Wire,
    /// The SDK's: `createdAt`.
    Sdk,
    /// Both, decided object by object.
    Either,
}

impl Spelling {
    /// How many slots an object of `component` takes on the tape: with both spellings, every field has two.
    pub fn block_len(self, component: &Component) -> usize {
        match self {
            Spelling::Either => 2 * component.fields.len(),
            Spelling::Wire | Spelling::Sdk => component.fields.len(),
        }
    }

    /// The key that the slot at `offset` of an object's block stands for; `None` for the second slot of a field
    /// whose two spellings are one.
    pub fn key(self, component: &Component, offset: usize) -> Option<&'static str> {
        let fields = component.fields;
        match self {
            Spelling::Wire => Some(fields[offset].wire),
            Spelling::Sdk => Some(fields[offset].sdk),
            Spelling::Either if offset < fields.len() => Some(fields[offset].wire),
            Spelling::Either => {
                let field = &fields[offset - fields.len()];
                field.has_two_names().then_some(field.sdk)
            }
        }
    }
}

/// Whether two short strings are the same. In WebAssembly `==` is a call that goes byte by byte.
#[inline(always)]
fn same_bytes(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let (words, tail) = one.as_chunks::<8>();
    let (other_words, other_tail) = other.as_chunks::<8>();
    let same_words = words
        .iter()
        .zip(other_words)
        .all(|(word, other)| u64::from_le_bytes(*word) == u64::from_le_bytes(*other));
    same_words && tail.iter().zip(other_tail).all(|(byte, other)| byte == other)
}
