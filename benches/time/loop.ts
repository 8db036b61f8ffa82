/** Calls a contender on every input `passes` times; gives the milliseconds. */
export type Loop = (passes: number) => number;

let count = 0;

/**
 * A loop that nobody else uses. Its source is its own as well, since engines share inline caches between functions of the
 * same source. What the last pass made is left in `made`, so that nothing of it can be optimized away.
 */
export function makeLoop(
  call: (input: never) => unknown,
  inputs: readonly unknown[],
  made: unknown[],
): Loop {
  count += 1;
  const source = `
    return function loop${count}(passes) {
      const start = performance.now();
      for (let pass = 0; pass < passes; pass++) {
        for (let index = 0; index < inputs.length; index++) made[index] = call(inputs[index]);
      }
      return performance.now() - start;
    };`;
  return new Function("call", "inputs", "made", source)(call, inputs, made) as Loop;
}
