import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { circlesIn } from "./circles.js";
import { filesByFolder, MOST } from "./folders.js";
import { importsBelow, tops } from "./rooms.js";
import { broken, rustRules, typeScriptRules } from "./rules.js";

for (const top of tops) {
  describe(top, () => {
    test(`no folder holds more than ${MOST} files beside its subfolders`, () => {
      const counts = [...filesByFolder(top)];
      assert.ok(counts.length > 0);
      assert.deepEqual(
        counts.filter(([, count]) => count > MOST),
        [],
      );
    });

    test("files do not import each other in a circle", () => {
      const imports = importsBelow(top);
      assert.ok([...imports.values()].flat().length > 0);
      assert.deepEqual(circlesIn(imports), []);
    });
  });
}

test("the rooms of the Rust crate import only from rooms below them", () => {
  assert.deepEqual(broken(rustRules, importsBelow("src")), []);
});

test("the rooms of the TypeScript package import only from rooms below them", () => {
  assert.deepEqual(broken(typeScriptRules, importsBelow("ts/src")), []);
});

describe("the check itself", () => {
  test("finds a circle of two files and one of three, and nothing in a line", () => {
    const imports = new Map([
      ["a", ["b"]],
      ["b", ["a", "c"]],
      ["c", ["d"]],
      ["d", ["e"]],
      ["e", ["c"]],
      ["f", ["a"]],
    ]);
    assert.deepEqual(circlesIn(imports), [
      ["a", "b"],
      ["c", "d", "e"],
    ]);
  });

  test("finds an import from a room above, and a file in no room", () => {
    const rules = { "x/low": [], "x/high": ["x/low"] };
    const imports = new Map([
      ["x/high/a.ts", ["x/low/b.ts"]],
      ["x/low/b.ts", ["x/high/a.ts", "x/low/c.ts"]],
      ["x/d.ts", []],
    ]);
    assert.deepEqual(broken(rules, imports), [
      "x/low/b.ts imports x/high/a.ts",
      "x/d.ts is in no room",
    ]);
  });

  test("follows a Rust name to the file that declares it", () => {
    const imports = importsBelow("src");
    assert.ok(imports.get("src/read/fast.rs")?.includes("src/table/component.rs"));
    assert.ok(imports.get("src/check/faults.rs")?.includes("src/tape/growth.rs"));
  });
});
