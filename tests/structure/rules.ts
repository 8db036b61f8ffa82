/** Which rooms a room may import from, beside itself. A room is the longest of these paths that a file's path starts with. */
export type Rules = Readonly<Record<string, readonly string[]>>;

/** The rules of the Rust crate. The core knows neither the Rust API nor JavaScript. */
export const rustRules: Rules = (() => {
  const words = ["src/numbered.rs", "src/bug.rs"];
  const scan = [...words, "src/scan"];
  const table = [...scan, "src/table"];
  const tape = [...table, "src/tape"];
  const read = [...tape, "src/read"];
  const model = [...read, "src/model"];
  const identify = [...model, "src/check", "src/characters.rs"];
  const api = [...identify, "src/identify", "src/api"];
  return {
    "src/numbered.rs": [],
    "src/bug.rs": [],
    "src/characters.rs": [],
    "src/scan": words,
    "src/table": scan,
    "src/tape": table,
    "src/read": tape,
    "src/check": read,
    "src/model": read,
    "src/identify": identify,
    "src/api": [...api, "src/lib.rs"],
    "src/js": [...api, "src/lib.rs"],
    "src/lib.rs": [...api, "src/js"],
  };
})();

/** The rules of the TypeScript package. What reads texts needs nothing of what reads JavaScript values or makes JSON Schemas. */
export const typeScriptRules: Rules = (() => {
  const numbers = ["ts/src/generated/numbers"];
  const tape = [...numbers, "ts/src/module", "ts/src/tape"];
  const errors = [...tape, "ts/src/errors"];
  const text = [...errors, "ts/src/text"];
  const value = [...text, "ts/src/value"];
  const identify = [...text, "ts/src/generated/identify"];
  const api = [...value, "ts/src/json-schema", "ts/src/family", "ts/src/api"];
  return {
    "ts/src/generated/numbers": [],
    "ts/src/module": ["ts/src/wasm"],
    "ts/src/tape": tape,
    "ts/src/errors": tape,
    // What only components outside of CompletionJobOut need.
    "ts/src/family": errors,
    "ts/src/text": errors,
    "ts/src/value": text,
    "ts/src/json-schema": ["ts/src/errors", "ts/src/value"],
    "ts/src/api": api,
    "ts/src/generated/sdk-1.6/enumerations": ["ts/src/json-schema"],
    "ts/src/generated/sdk-1.6": [...api, "ts/src/generated/sdk-1.6/enumerations"],
    "ts/src/generated/identify": [],
    // What people pay for only if they import it: it says what an input is, and makes `pretty` say it.
    "ts/src/identify": identify,
    "ts/src/index.ts": [...api, "ts/src/identify", "ts/src/generated/sdk-1.6"],
    "ts/src/slim.ts": ["ts/src/index.ts", "ts/src/module"],
  };
})();

/** Lists the imports that break the rules, and the files that no rule speaks of. */
export function broken(rules: Rules, imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  for (const [file, targets] of imports) {
    const room = roomOf(rules, file);
    if (room === undefined) found.push(`${file} is in no room`);
    for (const target of targets) {
      const other = roomOf(rules, target) ?? target.replace(/\/[^/]+$/, "");
      const isAllowed = other === room || rules[room ?? ""]?.includes(other);
      if (!isAllowed) found.push(`${file} imports ${target}`);
    }
  }
  return found;
}

function roomOf(rules: Rules, file: string): string | undefined {
  const rooms = Object.keys(rules).filter((room) => file === room || file.startsWith(`${room}/`));
  return rooms.sort((one, other) => other.length - one.length)[0];
}
