use std::cell::OnceCell;

use crate::read::{children, end_of_value, only_value, raw_string, unescape_lossy};

/// A value in a JSON text of any depth. Only the levels that are looked at are read.
pub struct Node<'t> {
    text: &'t str,
    at: usize,
    children: OnceCell<Vec<(String, Node<'t>)>>,
}

/// How many elements of an array are looked at.
const MOST: usize = 1_000_000;

impl<'t> Node<'t> {
    /// Reads a text, or returns nothing if it is not JSON.
    pub fn read(text: &'t str) -> Option<Node<'t>> {
        only_value(text.as_bytes()).map(|at| Node::new(text, at))
    }

    fn new(text: &'t str, at: usize) -> Node<'t> {
        Node { text, at, children: OnceCell::new() }
    }

    /// Returns the type of the value, as JavaScript names it.
    pub fn value_type(&self) -> &'static str {
        match self.text.as_bytes()[self.at] {
            b'{' => "object",
            b'[' => "array",
            b'"' => "string",
            b't' | b'f' => "boolean",
            b'n' => "null",
            _ => "number",
        }
    }

    /// Tells whether the value is an object.
    pub fn is_object(&self) -> bool {
        self.value_type() == "object"
    }

    /// Tells whether the value is an array.
    pub fn is_array(&self) -> bool {
        self.value_type() == "array"
    }

    /// Tells whether the value is `true`.
    pub fn is_true(&self) -> bool {
        self.text.as_bytes()[self.at] == b't'
    }

    /// Returns a string, with replacement characters for halves of surrogate pairs.
    pub fn string(&self) -> Option<String> {
        let is_string = self.value_type() == "string";
        is_string.then(|| unescape_lossy(raw_string(self.text.as_bytes(), self.at + 1)))
    }

    /// Returns a number.
    pub fn number(&self) -> Option<f64> {
        let end = end_of_value(self.text.as_bytes(), self.at);
        if self.value_type() == "number" { self.text[self.at..end].parse().ok() } else { None }
    }

    fn children(&self) -> &[(String, Node<'t>)] {
        self.children.get_or_init(|| {
            let children = children(self.text.as_bytes(), self.at).into_iter();
            let keyed = children.map(|child| {
                let key = child.key.map(unescape_lossy).unwrap_or_default();
                (key, Node::new(self.text, child.at))
            });
            keyed.collect()
        })
    }

    /// Returns a member of an object. The last of several with the same key counts.
    pub fn member(&self, key: &str) -> Option<&Node<'t>> {
        let members = if self.is_object() { self.children() } else { &[] };
        members.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Lists the keys of an object.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let members = if self.is_object() { self.children() } else { &[] };
        members.iter().map(|(key, _)| key.as_str())
    }

    /// Lists the elements of an array.
    pub fn elements(&self) -> impl Iterator<Item = &Node<'t>> {
        let elements = if self.is_array() { self.children() } else { &[] };
        elements.iter().take(MOST).map(|(_, value)| value)
    }
}
