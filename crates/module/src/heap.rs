//! The module's allocator. Only a few growing lists use it.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::ptr::null_mut;
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

const PAGE: usize = 1 << 16;

/// An allocator that puts each block after the last one. It can extend and free only the last block; the room of other freed
/// blocks is lost. Lists double when they grow, so the blocks that a list leaves behind are together never larger than the
/// list.
/// And TypeScript drops an instance that took much memory anyway.
pub struct Heap {
    /// The address after the last block, or 0 if there is none yet.
    end: AtomicUsize,
}

impl Heap {
    /// Makes a heap without blocks.
    pub const fn new() -> Heap {
        Heap { end: AtomicUsize::new(0) }
    }

    fn end(&self) -> usize {
        match self.end.load(Relaxed) {
            0 => pages_end(),
            end => end,
        }
    }

    /// Makes the `size` bytes from `start` on the last block, and adds pages to the memory if it needs them.
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

/// Returns the address after the memory's last page. The Makefile has the linker leave out the last page of the 4 GiB. So there
/// always is such an address, and a multiple of any alignment after it.
fn pages_end() -> usize {
    memory_size(0) * PAGE
}

// No block overlaps another: each starts after the end of the last one, or in its place.
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
