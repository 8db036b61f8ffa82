/** The error that the hostile code of these tests throws, so that it cannot be mistaken for another. */
export class Bomb extends Error {
  override readonly name = "Bomb";
}

export function explode(): never {
  throw new Bomb("boom");
}
