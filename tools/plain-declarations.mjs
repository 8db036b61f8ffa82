// Writes the declarations of the plain package that do not follow from the model: those of the codec, the results and the errors.
// They are the npm package's, taken from what tsc makes of ts/src, without the members that the plain package lacks. With --check
// it writes nothing and fails if the file differs.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const declared = new URL("../target/declarations/", import.meta.url);
const written = new URL("../src/js/exports/declarations/package.d.ts", import.meta.url);
const HEADER =
  "// Written by `make generate` from the declarations of the npm package. Changes here are lost.\n\n";

/** What is taken from each file. */
const wanted = {
  "text/bytes.d.ts": ["JsonText"],
  "api/codec.d.ts": ["Codec"],
  "errors/result.d.ts": ["Result"],
  "errors/issue.d.ts": ["IssueCode", "Span", "Issue", "UnionError"],
  "errors/validation-error.d.ts": ["ValidationError"],
  "errors/form-errors.d.ts": [
    "FlattenedErrors",
    "FormattedErrors",
    "FormattedMembers",
    "KeyOf",
    "MemberOf",
  ],
};

const comment = String.raw`\/\*\*(?:(?!\*\/)[^])*\*\/\n`;

/** A declaration with its comment, from the start of a line to the next line that starts a comment, a declaration or the end. */
function declaration(source, name) {
  const head = String.raw`(?:export )?(?:declare )?(?:type|interface|class) ${name}\b`;
  const found = source.match(
    new RegExp(String.raw`^${comment}${head}[^]*?[;}]\n(?=\/\*\*|export|type|(?![^]))`, "m"),
  );
  if (found === null) throw new Error(`There is no declaration of ${name}`);
  return found[0].replace("export declare", "export");
}

/** Leaves out a member and its comment. */
function without(source, member) {
  const pattern = new RegExp(String.raw`    ${comment.replaceAll("\\n", "\\n {4}")}${member}.*\n`);
  if (!pattern.test(source)) throw new Error(`There is no member ${member}`);
  return source.replace(pattern, "");
}

const missing = {
  Codec: (source) => without(without(source, "readonly jsonSchema"), 'readonly "~standard"'),
  ValidationError: (source) =>
    source
      .replace("    #private;\n", "")
      .replace(/ {4}\/\*\* @internal \*\/\n {4}constructor\(.*\n/, "    private constructor();\n"),
};

const declarations = Object.entries(wanted).flatMap(([file, names]) => {
  const source = readFileSync(new URL(file, declared), "utf8");
  return names.map((name) => (missing[name] ?? String)(declaration(source, name)).trimEnd());
});
const content = `${HEADER}${declarations.join("\n\n").replace(/^( {4})+/gm, (indent) => " ".repeat(indent.length / 2))}\n`;

if (!process.argv.includes("--check")) {
  writeFileSync(written, content);
} else if (!existsSync(written) || readFileSync(written, "utf8") !== content) {
  console.error("src/js/exports/declarations/package.d.ts is out of date, run `make generate`");
  process.exit(1);
}
