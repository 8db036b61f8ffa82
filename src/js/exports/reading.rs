//! Reads and checks a text for a component.

use super::errors::JsIssue;
use super::text::Text;
use crate::api::from_json::fill_in_long_numbers;
use crate::check::{Faults, Strings, check};
use crate::js::stop::Stop;
use crate::model::sdk_1_6::MODEL;
use crate::read::ExpectedToken;
use crate::table::{Kind, Spelling};
use crate::tape::{Tape, TooLarge};

/// A component under the name that its errors show: its own name or an alias.
#[derive(Clone, Copy)]
pub struct Codec {
    /// The name.
    pub name: &'static str,
    /// The kind of its values: a component or a union.
    pub kind: Kind,
}

impl Codec {
    /// Reads a text. Returns its tape and everything that is wrong with it.
    pub fn issues_of_text(self, text: &Text, spelling: Spelling) -> Result<(Tape, Vec<JsIssue>), Stop> {
        let mut tape = Tape::new();
        if let Err(error) = text.read(self.kind, spelling, &mut tape) {
            let issue = if error.expected == ExpectedToken::LessText {
                return Err(Stop::TooLarge);
            } else {
                JsIssue::of_read_error(error, text)
            };
            return Ok((tape, vec![issue]));
        }
        let faults = self.check_text(text, spelling, usize::MAX, &mut tape)?;
        let issues = if faults.is_empty() { Vec::new() } else { JsIssue::of_text(&faults, text)? };
        Ok((tape, issues))
    }

    /// Tells whether a text is valid wire JSON.
    pub fn is_valid_text(self, text: &Text) -> Result<bool, Stop> {
        let mut tape = Tape::new();
        match text.read(self.kind, Spelling::Wire, &mut tape) {
            Ok(()) => Ok(self.check_text(text, Spelling::Wire, 1, &mut tape)?.is_empty()),
            Err(error) if error.expected == ExpectedToken::LessText => Err(Stop::TooLarge),
            Err(_) => Ok(false),
        }
    }

    /// Checks a text that was read. Keeps at most `limit` faults.
    fn check_text(
        self,
        text: &Text,
        spelling: Spelling,
        limit: usize,
        tape: &mut Tape,
    ) -> Result<Faults, TooLarge> {
        fill_in_long_numbers(tape, text.bytes());
        let mut faults = Faults::new();
        faults.limit = limit;
        check(tape, &Strings::Utf16, &MODEL, self.kind, spelling, &mut faults)?;
        Ok(faults)
    }
}
