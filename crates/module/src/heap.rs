//! The module's memory, of which nothing but a few growing lists takes any.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::ptr::null_mut;
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

const PAGE: usize = 1 << 16;

/// Gives room behind all that was given, and takes back or extends what is the last. What else is given back is lost: lists that
/// grow double, so that all they leave behind is never more than they take, and an instance that took much is given up anyway.
pub struct Heap {
    /// The address behind all that was given; 0 before anything was.
    end: AtomicUsize,
}

impl Heap {
    /// All of it free.
    pub const fn new() -> Heap {
        Heap { end: AtomicUsize::new(0) }
    }

    fn end(&self) -> usize {
        match self.end.load(Relaxed) {
            0 => pages_end(),
            end => end,
        }
    }

    /// Makes `start` and `size` bytes behind it the last that was given.
    #[inline(never)]
    fn extend(&self, start: usize, size: usize) -> *mut u8 {
        let Some(end) = start.checked_add(size) else { return null_mut() };
        let missing = end.saturating_sub(pages_end()).div_ceil(PAGE);
        if missing > 0 && memory_grow(0, missing) == usize::MAX {
            return null_mut();
        }
        self.end.store(end, Relaxed);
        start as *mut u8
    }

    fn is_last(&self, start: *mut u8, size: usize) -> bool {
        start as usize + size == self.end.load(Relaxed)
    }
}

/// The address behind the memory that there is. The Makefile has the linker leave out the last page of the 4 GiB, so that there
/// is one, and another multiple of any alignment behind it.
fn pages_end() -> usize {
    memory_size(0) * PAGE
}

// Nothing that was given overlaps anything else: each starts behind the end of what was given before, or where the last did.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.extend(self.end().next_multiple_of(layout.align()), layout.size())
    }

    unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
        if self.is_last(start, layout.size()) {
            self.end.store(start as usize, Relaxed);
        }
    }

    unsafe fn realloc(&self, start: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if self.is_last(start, layout.size()) {
            return self.extend(start as usize, size);
        }
        unsafe {
            let moved = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !moved.is_null() {
                moved.copy_from_nonoverlapping(start, layout.size().min(size));
            }
            moved
        }
    }
}
