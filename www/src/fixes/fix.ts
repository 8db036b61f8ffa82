/** Text to put in place of some. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What a fix does to a text. */
export interface Edit {
  readonly change: Change;
  /** What to select once it is done, in the new text: the placeholder that is to be overwritten. */
  readonly select?: { readonly from: number; readonly to: number };
}

/** A way to settle an issue of a text. */
export interface Fix {
  /** What it does, for a button. */
  readonly label: string;
  /** Looks for its place, which takes as long as the text is; undefined if there is none. */
  edit(): Edit | undefined;
}
