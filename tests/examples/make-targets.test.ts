import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);

function read(file: string): string {
  return readFileSync(new URL(file, root), "utf8");
}

const targets = [...read("Makefile").matchAll(/^([a-z-]+):.* ## /gm)].map(([, target]) => target);

/** The files that tell people and machines to call make. */
const files = [
  ".ci/run",
  ".github/workflows/ci.yml",
  "README.md",
  "ARCHITECTURE.md",
  "docs/how-it-works.md",
  "CONTRIBUTING.md",
  "docs/performance.md",
  "docs/growth.md",
];

for (const file of files) {
  test(`every target that ${file} names is in the Makefile`, () => {
    const called = [...read(file).matchAll(/(?:^\s*|`|run: |exec |[A-Z]=\S+ )make ([a-z-]+)/gm)];
    assert.notEqual(called.length, 0);
    for (const [, target] of called) assert.ok(targets.includes(target), target);
  });
}
