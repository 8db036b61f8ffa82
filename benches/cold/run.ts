/**
 * Measures how long a fresh process takes to import `completionJobOutFromJSON` and to read its first job, with the package and
 * with its peers. Each is bundled into one file, so that the number of files does not count. The contenders take turns; the table
 * shows medians. ROUNDS in the environment is the number of processes for each.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../tests/size/bundle.js";
import { median } from "../time/median.js";
import { sliceNames, slices, sourceOf } from "../what/slices/slices.js";

const rounds = Number(process.env.ROUNDS ?? 41);

const script = fileURLToPath(new URL("./first-call.mjs", import.meta.url));
const job = fileURLToPath(new URL("./job.json", import.meta.url));

interface Times {
  readonly importing: number;
  readonly reading: number;
}

/** A bundle that is imported, and its times. */
interface Contender {
  readonly name: string;
  readonly file: string;
  readonly times: Times[];
}

const folder = mkdtempSync(join(tmpdir(), "completion-job-"));
const contenders = await makeContenders();
for (let round = 0; round < rounds; round++) {
  for (const { file, times } of contenders) times.push(run(file));
}
rmSync(folder, { recursive: true });
show();

async function makeContenders(): Promise<Contender[]> {
  const bundled = sliceNames.map(async (slice) => {
    const { code } = await bundle(sourceOf(slice));
    return contender(slices[slice], `${slice}.mjs`, code);
  });
  return [contender("an empty module", "empty.mjs", ""), ...(await Promise.all(bundled))];
}

function contender(name: string, fileName: string, code: string | Uint8Array): Contender {
  const file = join(folder, fileName);
  writeFileSync(file, code);
  return { name, file, times: [] };
}

function run(file: string): Times {
  return JSON.parse(execFileSync(process.execPath, [script, file, job], { encoding: "utf8" }));
}

function show(): void {
  console.log(
    `| in a fresh process of Node ${process.versions.node}, ms | importing | first job | both |`,
  );
  console.log("| --- | ---: | ---: | ---: |");
  for (const { name, times } of contenders) {
    const importing = median(times.map((time) => time.importing));
    const reading = median(times.map((time) => time.reading));
    const both = median(times.map((time) => time.importing + time.reading));
    console.log(
      `| ${[name, ...[importing, reading, both].map((ms) => ms.toFixed(2))].join(" | ")} |`,
    );
  }
}
