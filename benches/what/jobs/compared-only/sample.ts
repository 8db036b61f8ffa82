/** A job that is not timed. It only serves to compare a contender's outcome with the SDK's. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}
