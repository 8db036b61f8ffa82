/** True if two types are identical, including which members are optional and readonly. */
export type Equal<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** True if each of two types is assignable to the other. */
export type Alike<One, Other> = [One] extends [Other]
  ? [Other] extends [One]
    ? true
    : false
  : false;

/** Compiles only with `true`. */
export function holds<_Claim extends true>(): void {}
