/** A job that is not timed, but for which outcomes are compared. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}
