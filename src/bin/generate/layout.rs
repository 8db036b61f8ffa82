//! The numbers that the tape is read with.

use completion_job::tape::{Slot, Tag, Tape};

/// Tags of texts that JavaScript values have as well.
const SEEN_AS_THEY_ARE: [Tag; 4] = [Tag::Undefined, Tag::Null, Tag::Array, Tag::Object];

/// `layout.ts`.
pub fn file() -> String {
    let tags: String = Tag::ALL.iter().map(|tag| format!("  {tag:?}: {},\n", *tag as u32)).collect();
    let named = |tag: &&Tag| **tag as u32 >= Tag::Nan as u32 || SEEN_AS_THEY_ARE.contains(tag);
    let words_of_tags: String =
        Tag::ALL.iter().filter(named).map(|tag| format!("  {}: Tag.{tag:?},\n", tag.received())).collect();
    let words = size_of::<Slot>() / size_of::<u32>();
    let root = Tape::ROOT;
    format!(
        "/** What a slot's first word says. */\n\
         export const Tag = {{\n{tags}}} as const;\n\n\
         /** The tags of JavaScript values that a word for their type tells all about. */\n\
         export const tagOfWord: Readonly<Record<string, number>> = {{\n{words_of_tags}}};\n\n\
         /** The tag of what is not there. */\n\
         export const MISSING = {};\n\n\
         /** The highest of the tags that stand for no value. */\n\
         export const NULL = {};\n\n\
         /** The length of a slot in 32-bit words. */\n\
         export const SLOT = {words};\n\n\
         /** The index of the slot of the whole input. */\n\
         export const ROOT = {root};\n",
        Tag::Missing as u32,
        Tag::Null as u32,
    )
}
