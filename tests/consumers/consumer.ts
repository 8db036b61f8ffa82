/** A consumer of the package is a folder with a project, and a `consumer.json` that says how to check that it works. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A check gets the outcome of the program from a command that prints it, or from an address. */
export type Check = (Command | (Host & Visit)) & {
  /** The tool whose version is shown, if it is not the consumer's tool. */
  readonly tool?: string;
};

/** A command line that prints the outcome, once or several times. */
export type Command = { readonly run: string };

/** The server: a folder that is served as it is, or a command that takes its port from the environment. */
export type Host = { readonly site: string } | { readonly server: string };

/** The address: a page that leaves the outcome in its global `outcome`, or one that answers with it. */
export type Visit =
  | { readonly open: string; readonly policy?: string }
  | { readonly fetch: string };

export interface Consumer {
  readonly name: string;
  /** The name of the npm package, `node` or `chromium`. Its version is shown. */
  readonly tool: string;
  /** The checks by their names in the table. */
  readonly checks: Readonly<Record<string, Check>>;
  /** Other packages in place of this one, by their names. Their results are shown but not judged. */
  readonly peers?: Readonly<Record<string, Check>>;
}

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The consumers with these names, or all if there are no names. */
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
