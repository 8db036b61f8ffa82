/// Steps over a text, one small pattern at a time.
#[derive(Clone, Copy)]
pub struct Scan<'t> {
    /// What is left of the text.
    pub rest: &'t str,
}

impl<'t> Scan<'t> {
    /// Steps over one of some characters, if it comes next.
    pub fn one_of(mut self, characters: &[char]) -> Scan<'t> {
        self.rest = self.rest.strip_prefix(characters).unwrap_or(self.rest);
        self
    }

    /// Steps over white space as JSON has it.
    pub fn white_space(mut self) -> Scan<'t> {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
        self
    }

    /// Steps over a character that has to come next.
    pub fn character(self, character: char) -> Option<Scan<'t>> {
        self.rest.strip_prefix(character).map(|rest| Scan { rest })
    }

    /// Steps over a name that has to come next: a first character, and then letters, digits and underscores.
    pub fn name(self, is_first: impl Fn(char) -> bool) -> Option<(&'t str, Scan<'t>)> {
        self.rest.chars().next().filter(|first| is_first(*first))?;
        let more = self.rest.char_indices().skip(1).find(|(_, character)| !is_word(*character));
        let (name, rest) = self.rest.split_at(more.map_or(self.rest.len(), |(at, _)| at));
        Some((name, Scan { rest }))
    }
}

/// Tells whether a character may be in a name.
pub fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}

/// Tells whether a character may begin a name.
pub fn is_initial(character: char) -> bool {
    character.is_ascii_alphabetic() || character == '_'
}
