/** Makes calls when the JavaScript stack is full, and nearly full. */

const mostErrors = 3000;
const calm = 20;

/**
 * Fills the stack. On the way back, calls `act` from each frame, until it has returned a few times.
 * `offset` words are put on the stack first, so that the stack is full at other places. Returns
 * the errors that `act` threw.
 */
export function actOnFullStack(act: () => unknown, offset: number): readonly unknown[] {
  // An error is recorded without a call and without growing the array, as there is no room on the stack.
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
