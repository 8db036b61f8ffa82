//! The sizes that a model must fit into. If a declaration exceeds one, it does not compile, and the error names the
//! declaration and the constant here to raise.

/// How many bytes a [`Name`](super::Name) takes: its text, a quote, a colon and its length. So a key or a value of an
/// enumeration has up to 29 bytes.
///
/// To raise it, add a multiple of 16: names are compared 16 bytes at a time, and each 16 add an instruction to a comparison.
/// All implementations of `scan::has`, `scan::has_fast` and `scan::has_after_fast` must then compare as many bytes. The mask
/// that a [`Name`](super::Name) passes to them needs a bit for each byte.
pub const NAME_ROOM: usize = 32;

/// How many keys a component may have, wire and SDK keys counted together: 20 fields with two names each.
///
/// It is the number of empty slots at the start of every tape. They take 16 bytes each and are cleared once for each input,
/// so it may be raised freely. TypeScript takes the number from the generated `layout.ts`.
pub const BLOCK: usize = 40;

/// How many fields a component may have, since a [`FieldSet`](super::FieldSet) holds a bit for each.
pub const FIELDS: usize = u64::BITS as usize;

/// How many places the hash table of a list of names has: a power of two. Up to some 28 names find places without a collision.
/// Two names with the same length and the same first, middle and last byte always collide. Then `hash` in names.rs must take in
/// more bytes.
///
/// To raise it, double it: then about 1.4 times as many names find places. Each list of names takes a byte
/// of the module for each place.
pub const PLACES: usize = 64;

/// How many hashes are tried for a list of names. The compiler tries them, so a higher number only slows the build. A list of 28 names
/// takes about a thousand tries on average. 5000 tries of a list take some 6 seconds.
pub const TRIES: u32 = 5000;

/// How many levels of lists and objects a record of the Rust API may have, the record itself among them; serde_json reads as many.
/// Programs walk such values recursively, so they must not be deep. JavaScript reads records of any depth.
pub const RECORD_DEPTH: usize = 128;
