/// For what cannot be, unless this crate is mistaken. The module traps without the words of a panic, which would be a good part of
/// it; TypeScript gives up the instance, and the next call gets a fresh one.
#[cold]
pub fn bug() -> ! {
    #[cfg(feature = "module")]
    core::arch::wasm32::unreachable();
    #[cfg(not(feature = "module"))]
    unreachable!();
}
