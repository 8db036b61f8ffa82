/** True where two types are the very same, optional and readonly members included. */
export type Equal<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** True where a value of either type is one of the other. */
export type Alike<One, Other> = [One] extends [Other]
  ? [Other] extends [One]
    ? true
    : false
  : false;

/** Compiles only with `true`. */
export function holds<_Claim extends true>(): void {}
