/** The folders that hold code, and what the files in them import. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rustImports } from "./rust-imports.js";
import { typeScriptImports } from "./typescript-imports.js";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The top folders whose structure the tests watch. */
export const tops = ["src", "ts/src", "crates", "tests", "benches", "www/src"] as const;

/** Lists the files of a folder and its subfolders that git knows, or would add. */
export function filesBelow(folder: string): string[] {
  const options = ["--cached", "--others", "--exclude-standard", "--", folder];
  const listed = execFileSync("git", ["ls-files", ...options], { cwd: root, encoding: "utf8" });
  return listed.split("\n").filter((file) => file !== "" && existsSync(root + file));
}

/** Maps each file below a folder to the files of this repository that it imports. */
export function importsBelow(folder: string): Map<string, string[]> {
  const files = filesBelow(folder).filter((file) => !/(^|\/)consumers\/[^/]+\//.test(file));
  const imports = files.map((file): [string, string[]] => [file, importsOf(file)]);
  return new Map(imports);
}

function importsOf(file: string): string[] {
  if (file.endsWith(".ts")) return typeScriptImports(file, readFileSync(root + file, "utf8"));
  if (file.endsWith(".rs")) return rustImports(root, file);
  return [];
}
