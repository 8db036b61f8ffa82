/** Text to put in place of some. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A change of a text that settles an issue. */
export interface Fix {
  /** What it does, for a button. */
  readonly label: string;
  readonly change: Change;
  /** What to select once it is done, in the new text: the placeholder that is to be overwritten. */
  readonly select?: { readonly from: number; readonly to: number };
}
