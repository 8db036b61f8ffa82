import type { EditorState } from "@codemirror/state";

/** A text that the page holds, with what its editor knows of it. */
export interface Document {
  readonly name: string;
  state: EditorState;
  /** Whether it was changed since it came. */
  isChanged: boolean;
}
