/// Ends the program at a place that is reached only if this crate has a bug.
///
/// Without the standard library, as in the npm package's module, it traps: the message of a panic would be a good part of
/// the module. TypeScript then drops the instance, and the next call gets a new one.
#[cold]
pub fn bug() -> ! {
    #[cfg(all(target_arch = "wasm32", not(feature = "std")))]
    core::arch::wasm32::unreachable();
    #[cfg(not(all(target_arch = "wasm32", not(feature = "std"))))]
    unreachable!();
}
