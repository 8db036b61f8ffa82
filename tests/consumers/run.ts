/** Installs the package in every consumer, runs the same program there, and prints where it works. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launch, skip } from "../browser/chromium.js";
import { type Check, type Consumer, consumers } from "./consumer.js";
import { judge } from "./outcome.js";
import { outcomeOf } from "./outcome-of.js";
import { pack, setUp } from "./project.js";
import { show, type Row } from "./table.js";

const { ONLY = "" } = process.env;
const chosen = consumers(ONLY.split(",").filter(Boolean));

let launched: Promise<Browser> | undefined;
const browser = () => (launched ??= launch());

await pack();
const rows: Row[] = [];
for (const consumer of chosen) {
  for (const row of await rowsOf(consumer)) {
    rows.push(row);
    show(row);
  }
}
await (await launched)?.close();

const failed = rows.filter(({ works }) => works === false);
if (failed.length > 0) {
  console.error(`\n${failed.length} of ${rows.length} failed.`);
  process.exitCode = 1;
}

async function rowsOf(consumer: Consumer): Promise<Row[]> {
  try {
    return await tryAll(consumer, await setUp(consumer));
  } catch (fault) {
    return [{ name: consumer.name, version: "", works: false, result: String(fault) }];
  }
}

async function tryAll({ tool, checks, peers = {} }: Consumer, folder: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, check] of Object.entries(checks)) {
    const version = await versionOf(check.tool ?? tool, folder);
    rows.push({ name, version, ...(await resultOf(check, folder)) });
  }
  for (const [name, check] of skip ? [] : Object.entries(peers)) {
    const { outcome = "fails", complaints } = await outcomeOf(check, folder, browser);
    const result = [outcome, ...complaints].join("; ").replaceAll(/\s+/g, " ");
    rows.push({
      name: `  ${name} there`,
      version: await versionOf(name, folder),
      works: undefined,
      result,
    });
  }
  return rows;
}

async function resultOf(check: Check, folder: string): Promise<Pick<Row, "works" | "result">> {
  if (skip && "open" in check) return { works: undefined, result: skip };
  try {
    judge(await outcomeOf(check, folder, browser));
    return { works: true, result: "works" };
  } catch (fault) {
    return { works: false, result: String(fault) };
  }
}

async function versionOf(tool: string, folder: string): Promise<string> {
  if (tool === "node") return process.versions.node;
  if (tool === "chromium") return skip ? "" : (await browser()).version();
  return JSON.parse(readFileSync(join(folder, "node_modules", tool, "package.json"), "utf8"))
    .version;
}
