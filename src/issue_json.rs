//! Issues as the JSON that TypeScript makes its `Issue`s of.
//!
//! What was received stands in it as a word for its type. Where an issue quotes the value itself, TypeScript puts it in:
//! JavaScript's strings hold more than Rust's, and its numbers are written in its own way.

use alloc::vec::Vec;

use crate::fault::{Fault, Faults, Segment};
use crate::issue::{Code, SyntaxFault, pointer};
use crate::place::{Places, Span};
use crate::tape::{Tape, TooLarge};

/// After how many bytes a list of issues ends.
const LENGTH: usize = 1 << 16;

/// A JSON list of issues, its memory reused from one input to the next.
pub struct IssueJson {
    bytes: Vec<u8>,
    places: Option<Places>,
    is_incomplete: bool,
}

impl IssueJson {
    /// Nothing yet.
    pub const fn new() -> IssueJson {
        IssueJson { bytes: Vec::new(), places: None, is_incomplete: false }
    }

    /// Where the text stands.
    pub fn as_ptr(&self) -> *const u8 {
        self.bytes.as_ptr()
    }

    /// Writes the faults from the one numbered `first` on, and gives the length of the list.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn write(
        &mut self,
        faults: &Faults,
        first: usize,
        tape: &Tape,
        text: Option<&[u8]>,
    ) -> Result<usize, TooLarge> {
        if first == 0 {
            self.places = match text {
                Some(text) => Some(Places::new(text)?),
                None => None,
            };
        }
        self.bytes.clear();
        self.raw("[");
        for index in first..faults.len() {
            self.raw(if index == first { "" } else { "," });
            self.fault(&faults.get(index, tape), text);
            if self.bytes.len() > LENGTH {
                break;
            }
        }
        self.raw("]");
        self.complete()
    }

    /// Writes what keeps a text from being JSON, and gives the length of the list.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn write_syntax_fault(
        &mut self,
        text: &[u8],
        at: usize,
        expected: &'static str,
    ) -> Result<usize, TooLarge> {
        let fault = SyntaxFault::new(text, at, expected)?;
        self.bytes.clear();
        self.raw("[{");
        self.member("code", &[Code::InvalidJson.as_str()]);
        self.member("expected", &[fault.expected]);
        self.member("received", &[&fault.received]);
        self.member("message", &fault.message());
        self.place(&[], Some(&fault.span));
        self.raw("}]");
        self.complete()
    }

    fn complete(&mut self) -> Result<usize, TooLarge> {
        if core::mem::take(&mut self.is_incomplete) { Err(TooLarge) } else { Ok(self.bytes.len()) }
    }

    fn fault(&mut self, fault: &Fault, text: Option<&[u8]>) {
        self.raw("{");
        self.member("code", &[fault.code().as_str()]);
        if let Some(expected) = fault.expected() {
            self.member("expected", &expected);
        }
        match (fault.received(), text) {
            (Some(received), _) => self.member("received", &received),
            (None, None) => self.number("held", fault.slot.start as usize),
            (None, Some(_)) => {}
        }
        if let Some(options) = fault.options() {
            self.raw("\"options\":");
            self.list(options, |json, option| json.string(&[option]));
            self.raw(",");
        }
        self.member("message", &fault.message());
        let place = |(text, places): (&[u8], &Places)| places.span(text, fault.bytes(text));
        let span = text.zip(self.places.as_ref()).map(place);
        self.place(&fault.path, span.as_ref());
        self.raw("}");
    }

    /// The members that tell where, which are the last.
    fn place(&mut self, path: &[Segment], span: Option<&Span>) {
        if let Some(span) = span {
            self.raw("\"span\":{");
            self.number("offset", span.offset);
            self.number("line", span.line);
            self.number("column", span.column);
            self.raw("\"length\":");
            self.integer(span.length);
            self.raw("},");
        }
        self.raw("\"path\":");
        self.list(path, |json, segment| match segment {
            Segment::Key(key) => json.string(&[key]),
            Segment::Index(index) => json.integer(*index),
        });
        self.raw(",\"pointer\":");
        self.string(&[&pointer(path)]);
    }

    fn list<T>(&mut self, elements: &[T], element: impl Fn(&mut IssueJson, &T)) {
        self.raw("[");
        for (index, one) in elements.iter().enumerate() {
            if index > 0 {
                self.raw(",");
            }
            element(self, one);
        }
        self.raw("]");
    }

    /// A member that others follow.
    #[inline(never)]
    fn member(&mut self, key: &str, value: &[&str]) {
        self.string(&[key]);
        self.raw(":");
        self.string(value);
        self.raw(",");
    }

    /// A member that others follow.
    #[inline(never)]
    fn number(&mut self, key: &str, value: usize) {
        self.string(&[key]);
        self.raw(":");
        self.integer(value);
        self.raw(",");
    }

    #[inline(never)]
    fn integer(&mut self, value: usize) {
        self.raw(itoa::Buffer::new().format(value));
    }

    /// A string made of pieces. No control characters are in what issues say: they are told by their numbers.
    #[inline(never)]
    fn string(&mut self, pieces: &[&str]) {
        self.raw("\"");
        for piece in pieces {
            for plain in piece.as_bytes().split_inclusive(|byte| matches!(byte, b'"' | b'\\')) {
                match plain {
                    [plain @ .., special @ (b'"' | b'\\')] => {
                        self.bytes(plain);
                        self.bytes(&[b'\\', *special]);
                    }
                    plain => self.bytes(plain),
                }
            }
        }
        self.raw("\"");
    }

    fn raw(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    #[inline(never)]
    fn bytes(&mut self, bytes: &[u8]) {
        match self.bytes.try_reserve(bytes.len()) {
            Ok(()) => self.bytes.extend_from_slice(bytes),
            Err(_) => self.is_incomplete = true,
        }
    }
}
