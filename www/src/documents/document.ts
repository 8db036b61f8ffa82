import type { EditorState } from "@codemirror/state";

/** A text that is open on the page, with the state of its editor. */
export interface OpenDocument {
  readonly name: string;
  state: EditorState;
  /** Whether it was edited since it was opened. */
  isChanged: boolean;
}
