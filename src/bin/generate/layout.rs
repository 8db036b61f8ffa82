//! The numbers that the tape is read with.

use completion_job::tape::{Slot, Tag, Tape};

/// `layout.ts`.
pub fn file() -> String {
    let tags: String = Tag::ALL.iter().map(|tag| format!("  {tag:?}: {},\n", *tag as u32)).collect();
    let words = size_of::<Slot>() / size_of::<u32>();
    let root = Tape::ROOT;
    format!(
        "/** What a slot's first word says. */\n\
         export const Tag = {{\n{tags}}} as const;\n\n\
         /** The length of a slot in 32-bit words. */\n\
         export const SLOT = {words};\n\n\
         /** The index of the slot of the whole input. */\n\
         export const ROOT = {root};\n"
    )
}
