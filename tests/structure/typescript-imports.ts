import { dirname, join } from "node:path";

/** Lists the files of this repository that a TypeScript file imports. */
export function typeScriptImports(file: string, source: string): string[] {
  const named = source.matchAll(
    /^(?:import|export)\b[^;]*?\bfrom "(\.[^"]+)"|^import "(\.[^"]+)"/gm,
  );
  const paths = [...named].map(([, from, alone]) => join(dirname(file), from ?? alone ?? ""));
  return paths.map((path) => path.replace(/\.js$/, ".ts"));
}
