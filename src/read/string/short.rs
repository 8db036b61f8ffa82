use super::escape::hex_unit;
use crate::table::limits::NAME_ROOM;
use crate::table::{Names, is_name_byte};

/// Which of the names a string with escapes stands for.
#[inline(never)]
pub fn find_unescaped(names: &Names, raw: &[u8]) -> Option<usize> {
    let mut bytes = [0; NAME_ROOM];
    let mut len = 0;
    let mut rest = raw.iter();
    while let Some(byte) = rest.next() {
        let byte = if *byte == b'\\' { escaped(&mut rest)? } else { *byte };
        *bytes.get_mut(len)? = byte;
        len += 1;
    }
    *bytes.get_mut(len)? = b'"';
    names.find(&bytes, 0, len)
}

/// The ASCII character of an escape whose backslash is behind.
fn escaped(rest: &mut core::slice::Iter<'_, u8>) -> Option<u8> {
    let letter = *rest.next()?;
    if letter != b'u' {
        // No name has a control character in it, nor a slash, a quote or a backslash.
        return None;
    }
    let (digits, tail) = rest.as_slice().split_first_chunk()?;
    *rest = tail.iter();
    u8::try_from(hex_unit(digits)?).ok().filter(|byte| is_name_byte(*byte))
}
