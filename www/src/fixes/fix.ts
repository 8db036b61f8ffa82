/** Replaces the text between two offsets. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What a fix does to a text. */
export interface Edit {
  readonly change: Change;
  /** What to select in the new text: a placeholder, so that typing overwrites it. */
  readonly select?: { readonly from: number; readonly to: number };
}

/** A way to fix an issue of a text. */
export interface Fix {
  /** What the fix does, in the words of its button. */
  readonly label: string;
  /**
   * Finds the place to change, or undefined if there is none. This takes longer the longer the text is, so only the
   * fix that was chosen does it.
   */
  edit(): Edit | undefined;
}
