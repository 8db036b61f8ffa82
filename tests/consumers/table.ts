/** Prints the table that says where the package works. */
export interface Row {
  readonly name: string;
  readonly version: string;
  /** Undefined for a row that is shown but not judged. */
  readonly works: boolean | undefined;
  readonly result: string;
}

const NAME_WIDTH = 50;
const VERSION_WIDTH = 18;

/** Prints a row. */
export function show({ name, version, works, result }: Row): void {
  const told = works === false ? `FAILS: ${result}` : result;
  console.log(`${name.padEnd(NAME_WIDTH)} ${version.padEnd(VERSION_WIDTH)} ${told}`);
}
