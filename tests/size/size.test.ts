import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { moduleBytes } from "../../pkg/dist/module/embedded.js";
import { type Use, excess, growth, measure, readBudget, uses } from "./budget.js";
import { bundle } from "./bundle.js";
import { sections } from "./wasm.js";

const budget = readBudget();

for (const use of Object.keys(uses) as Use[]) {
  test(`a bundle of ${use} keeps to its budget`, async (context) => {
    const { limits, parts: before } = budget[use];
    const { sizes, parts } = await measure(use);
    context.diagnostic(`raw ${sizes.raw}, gzip ${sizes.gzip}, brotli ${sizes.brotli}`);
    const grown = growth(before, parts).map(([part, more]) => `  ${part}: +${more} bytes`);
    const advice = "`make size` lists the module's functions, `make size-budget` allows the growth";
    const beyond = excess(limits, sizes);
    assert.ok(
      beyond.length === 0,
      [...beyond, "These parts have grown:", ...grown, advice].join("\n"),
    );
  });
}

test("an import of one function leaves out what only other functions need", async () => {
  const { parts } = await bundle(uses["completionJobOutFromJSON alone"]);
  const { parts: all } = await bundle(uses.everything);
  const rooms = ["value", "json-schema"];
  const unneeded = Object.keys(all).filter((file) =>
    rooms.some((room) => file.includes(`pkg/dist/${room}/`)),
  );
  assert.ok(unneeded.length > 6, unneeded.join());
  for (const file of unneeded) {
    assert.ok(!(file in parts), `${file} takes ${parts[file]} bytes`);
  }
});

async function textOf(use: Use): Promise<string> {
  return new TextDecoder().decode((await bundle(uses[use])).code);
}

test("the code that reads texts has no wire keys, which only the code for JavaScript values has", async () => {
  const wireKey = /created_at/;
  assert.match(await textOf("everything"), wireKey);
  assert.doesNotMatch(await textOf("completionJobOutFromJSON alone"), wireKey);
});

test("the code that reads texts has no documentation, which only the JSON Schemas have", async () => {
  const documentation = /seconds since the UNIX epoch/;
  assert.match(await textOf("everything"), documentation);
  assert.doesNotMatch(await textOf("completionJobOutFromJSON alone"), documentation);
});

for (const entry of ["completion-job", "completion-job/slim"]) {
  const uses = [
    ["completionJobOutFromJSON", false],
    ["suggestionFor, completionJobOutFromJSON", false],
    ["identify, completionJobOutFromJSON", true],
  ] as const;
  for (const [names, has] of uses) {
    test(`a bundle of ${names} of ${entry} has ${has ? "the" : "no"} advice of pretty()`, async () => {
      const { code } = await bundle(`export { ${names} } from "${entry}";`);
      const text = new TextDecoder().decode(code);
      assert.equal(text.includes("did you mean the key"), has);
      assert.equal(text.includes("The API answered with"), has);
    });
  }

  test(`an unused import of ${entry} adds nothing to a bundle`, async () => {
    const { sizes } = await bundle(`import { completionJobOutFromJSON } from "${entry}";`);
    assert.equal(sizes.raw, 0);
  });
}

test("a bundle of the slim entry has no WebAssembly module and no unused code", async () => {
  const { sizes } = await bundle(
    'export { init, completionJobOutFromJSON } from "completion-job/slim";',
  );
  assert.ok(sizes.raw < 18_000, `${sizes.raw} bytes`);
});

describe("a report of growth", () => {
  test("names the parts that have grown or are new, those with the most growth first", () => {
    const before = { same: 5, smaller: 5, larger: 5 };
    const now = { same: 5, smaller: 4, larger: 6, added: 3 };
    assert.deepEqual(growth(before, now), [
      ["added", 3],
      ["larger", 1],
    ]);
  });

  test("names the sizes that exceed their limits", () => {
    const limits = { raw: 30, gzip: 20, brotli: 10 };
    assert.deepEqual(excess(limits, limits), []);
    assert.deepEqual(excess(limits, { ...limits, brotli: 11 }), ["brotli: 11 bytes, 10 allowed"]);
  });

  test("counts every byte of the wasm module in a section", () => {
    const wasm = moduleBytes();
    const bytes = Object.values(sections(wasm)).reduce((sum, size) => sum + size);
    assert.equal(bytes, wasm.length);
  });
});
