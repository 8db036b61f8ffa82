use super::cursor::{Cursor, Input};
use super::error::{After, ExpectedToken};

/// Reads the `word`, whose first letter is at `at`. Returns the offset after it.
#[inline(never)]
pub(super) fn after_literal(input: &Input<'_>, at: usize, word: &[u8], expected: ExpectedToken) -> After {
    let mut cursor = Cursor::new(input, at);
    for letter in word {
        cursor.step(*letter, expected)?;
    }
    cursor.after()
}
