/** What the hostile code of these tests throws, so that it is told from anything else. */
export class Bomb extends Error {
  override readonly name = "Bomb";
}

export function explode(): never {
  throw new Bomb("boom");
}
