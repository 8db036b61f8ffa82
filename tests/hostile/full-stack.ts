/** Calls at every depth that the JavaScript stack has left. */

const mostErrors = 3000;
const calm = 20;

/**
 * Fills the stack, and on the way back calls `act` from each frame until it has returned some times.
 * `offset` words that stand on the stack before shift the places at which it is full. Gives
 * what `act` threw.
 */
export function actOnFullStack(act: () => unknown, offset: number): readonly unknown[] {
  // Nothing may be called, and nothing grow, to note an error: there is no room for it.
  const errors: unknown[] = new Array(mostErrors);
  let count = 0;
  let returned = 0;
  function descend(): void {
    try {
      descend();
    } catch {
      // The stack is full.
    }
    if (returned >= calm || count >= mostErrors) return;
    try {
      act();
      returned += 1;
    } catch (error) {
      errors[count] = error;
      count += 1;
    }
  }
  const shifted = (..._words: unknown[]): void => descend();
  shifted.apply(undefined, new Array(offset));
  return errors.slice(0, count);
}
