//! Lists that grow as long as there is memory. The checks that come after those of the standard library's are known to
//! hold, so that what it would do if they did not is left out.

use alloc::vec::Vec;

use crate::tape::TooLarge;

/// Adds an element.
#[inline(always)]
pub fn push<T>(list: &mut Vec<T>, element: T) -> Result<(), TooLarge> {
    if list.len() == list.capacity() {
        make_room(list, 1)?;
    }
    if list.len() == list.capacity() {
        return Err(TooLarge);
    }
    list.push(element);
    Ok(())
}

/// Adds so many elements that are the same.
pub fn push_same<T: Copy>(list: &mut Vec<T>, count: usize, element: T) -> Result<(), TooLarge> {
    make_room(list, count)?;
    if list.capacity() - list.len() < count {
        return Err(TooLarge);
    }
    list.resize(list.len() + count, element);
    Ok(())
}

/// Makes a list of zeros at least so much longer, and as long as its memory.
#[inline(never)]
pub fn lengthen(list: &mut Vec<u8>, count: usize) -> Result<(), TooLarge> {
    make_room(list, count)?;
    list.resize(list.capacity(), 0);
    Ok(())
}

#[inline(always)]
fn make_room<T>(list: &mut Vec<T>, count: usize) -> Result<(), TooLarge> {
    list.try_reserve(count).map_err(|_| TooLarge)
}
