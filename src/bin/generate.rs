//! Writes the generated part of the npm package.
fn main() {}
