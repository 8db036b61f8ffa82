/** A consumer of the package: a folder with a project of its own, and a `consumer.json` that says how to tell whether it works. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What shows whether the package works: a command that prints the outcome, or an address that gives it. */
export type Check = (Command | (Host & Visit)) & {
  /** Whose version is told, if it is not the consumer's tool. */
  readonly tool?: string;
};

/** Prints the outcome, once or more often. */
export type Command = { readonly run: string };

/** Who answers at an address: a server of files, or a command that takes its port from the environment. */
export type Host = { readonly site: string } | { readonly server: string };

/** What leaves the outcome in a page's `outcome`, or answers with it. */
export type Visit =
  | { readonly open: string; readonly policy?: string }
  | { readonly fetch: string };

export interface Consumer {
  readonly name: string;
  /** The package, or `node` or `chromium`, whose version is told. */
  readonly tool: string;
  /** By their names in the table. */
  readonly checks: Readonly<Record<string, Check>>;
  /** Other packages in the place of this one, by their names: what becomes of them is told and not judged. */
  readonly peers?: Readonly<Record<string, Check>>;
}

const folder = fileURLToPath(new URL(".", import.meta.url));

/** All consumers, or those of the names. */
export function consumers(names: readonly string[]): Consumer[] {
  const chosen = names.length > 0 ? names : folders();
  return chosen.map((name) => ({ name, ...manifestOf(name) }));
}

/** The folder of a consumer's sources. */
export function sourcesOf({ name }: Consumer): string {
  return join(folder, name);
}

function folders(): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function manifestOf(name: string): Omit<Consumer, "name"> {
  return JSON.parse(readFileSync(join(folder, name, "consumer.json"), "utf8"));
}
