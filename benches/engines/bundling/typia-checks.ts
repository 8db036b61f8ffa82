import { transform } from "@typia/transform";
import type { Plugin } from "esbuild";
import ts from "typescript";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: [],
};

/** Runs typia's transformer, which writes the checks into peers/typia.ts. */
export const typiaChecks: Plugin = {
  name: "typia-checks",
  setup({ onLoad }) {
    onLoad({ filter: /\/peers\/typia\.ts$/ }, ({ path }) => ({
      contents: transformed(path),
      loader: "js",
    }));
  },
};

function transformed(path: string): string {
  const program = ts.createProgram([path], options);
  const problems: ts.Diagnostic[] = [];
  const extras = { addDiagnostic: (problem: ts.Diagnostic) => problems.push(problem) };
  let script = "";
  program.emit(
    program.getSourceFile(path),
    (_, text) => {
      script = text;
    },
    undefined,
    false,
    { before: [transform(program, {}, extras)] },
  );
  if (problems.length > 0 || script === "") {
    throw new Error(
      problems.map(({ messageText }) => String(messageText)).join("\n") || "typia wrote nothing",
    );
  }
  return script;
}
