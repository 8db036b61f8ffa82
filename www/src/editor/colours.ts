import { syntaxHighlighting } from "@codemirror/language";
import { tagHighlighter, tags } from "@lezer/highlight";

/** Gives JSON's tokens the same classes that the result view uses. */
export const colours = syntaxHighlighting(
  tagHighlighter([
    { tag: tags.propertyName, class: "token-key" },
    { tag: tags.string, class: "token-string" },
    { tag: tags.number, class: "token-number" },
    { tag: [tags.bool, tags.null], class: "token-word" },
    { tag: tags.separator, class: "token-punctuation" },
    { tag: [tags.brace, tags.squareBracket], class: "token-punctuation" },
    { tag: tags.invalid, class: "token-invalid" },
  ]),
);
