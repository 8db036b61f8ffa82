//! `identify`: what is this?

pub mod rules;
pub mod sentences;
