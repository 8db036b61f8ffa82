/** The modules that docs/migration.md shows before and after each change give the same results. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { kinds } from "../parity/rules/description.js";
import { generateObject } from "../parity/inputs/generate-object.js";
import { Random } from "../shared/random.js";
import { textTrials } from "../parity/checks/trial.js";
import { compile, sources } from "./modules.js";

const SEED = 1;
const COUNT = 500;

/** Wire texts of random jobs, valid and invalid, without keys in SDK spelling. */
function* texts(): Generator<string> {
  for (const { name, text, expected, sdkNames } of textTrials(SEED, 2 * COUNT)) {
    const isJson = expected.verdict !== "broken";
    if (name === "CompletionJobOut" && isJson && !sdkNames) yield text;
  }
}

/** Random wire objects of a component, valid and invalid. */
function* objects(name: keyof typeof kinds): Generator<unknown> {
  for (let index = 0; index < COUNT; index++) {
    yield generateObject(new Random(SEED, 14, index), kinds[name], "wire");
  }
}

/** The inputs for the functions of the modules. */
const inputs: Readonly<Record<string, () => Iterable<unknown>>> = {
  modelName: texts,
  complaints: function* () {
    yield* texts();
    yield* ["", "{", '{"id": 7,}'];
  },
  copy: texts,
  learningRate: () => objects("CompletionTrainingParameters"),
  messages: () => objects("GithubRepositoryOut"),
};

const changes = await compile(sources());

test("every change has a module before and one after it, with one function each", () => {
  const names = changes.flatMap(({ before }) => Object.keys(before));
  assert.deepEqual(names, Object.keys(inputs));
});

for (const { title, before, after } of changes) {
  test(`after "${title}", the module gives the same results as before`, () => {
    for (const [name, called] of Object.entries(before)) {
      const given = new Set<string>();
      for (const input of inputs[name]?.() ?? []) {
        const expected = outcome(() => called(input));
        assert.deepEqual(
          outcome(() => after[name]?.(input)),
          expected,
        );
        given.add(JSON.stringify(expected));
      }
      assert.ok(given.size > 3, `${name} gives only these results: ${[...given]}`);
    }
  });
}

/** What a call returns or throws. */
function outcome(call: () => unknown): unknown {
  try {
    return { given: call() };
  } catch (error) {
    return { thrown: String(error) };
  }
}
