/** Which keys the Rust readers look for: the wire's, the SDK's, or both, decided object by object. */
export const Spelling = { Wire: 0, Sdk: 1, Either: 2 } as const;
export type Spelling = (typeof Spelling)[keyof typeof Spelling];
