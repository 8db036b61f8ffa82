/** Calls a contender on every input, `passes` times, and returns the milliseconds that this took. */
export type Loop = (passes: number) => number;

let count = 0;

/**
 * Makes a loop for one contender alone. Each loop has a source text of its own, because engines share inline caches between
 * functions with the same source. The results of the last pass stay in `made`, so that the engine cannot optimize the calls away.
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
