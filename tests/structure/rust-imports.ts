/**
 * What a Rust file imports. It reads `use` declarations and paths that start with `crate`, follows what a module re-exports to the
 * file that declares it, and leaves out what only tests import.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Lists the files of the same crate that a Rust file imports. */
export function rustImports(root: string, file: string): string[] {
  if (/\/tests(\.rs|\/)/.test(file)) return [];
  const code = codeOf(root + file);
  const crate = crateOf(root, file);
  const paths = [...usedPaths(code), ...inlinePaths(code)];
  const targets = paths.map((path) => resolve(root, crate, file, path));
  return [
    ...new Set(targets.filter((target) => target !== undefined && target !== file)),
  ] as string[];
}

/** The code of a file without comments and tests. */
function codeOf(path: string): string {
  const [code = ""] = readFileSync(path, "utf8").split("#[cfg(test)]\nmod tests {");
  return code
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/#\[cfg\(test\)\]\s*(pub )?(use|mod) [^;]*;/g, "");
}

/** The folder of the crate's sources. */
function crateOf(root: string, file: string): string {
  let folder = dirname(file);
  while (
    folder !== "." &&
    !existsSync(join(root, folder, "lib.rs")) &&
    !existsSync(join(root, folder, "main.rs"))
  ) {
    folder = dirname(folder);
  }
  return folder;
}

/** The paths of private `use` declarations. A public one re-exports, which is no need of the file's own. */
function usedPaths(code: string): string[][] {
  // Behind an indent, `super` is the file itself, seen from a module within it.
  const declarations = code.matchAll(/^(?:[ \t]+use (?!super)|use )([^;]+);/gm);
  return [...declarations].flatMap(([, tree = ""]) => expand(tree.replace(/\s+/g, " ")));
}

/** The paths in code and in macros that start at the crate's root. */
function inlinePaths(code: string): string[][] {
  const withoutUse = code.replace(/^[ \t]*(pub(\([^)]*\))? )?use [^;]+;/gm, "");
  const paths = withoutUse.matchAll(/\$?\bcrate((?:::\w+)+)/g);
  return [...paths].map(([, rest = ""]) => ["crate", ...rest.split("::").slice(1)]);
}

/** Turns `a::{b, c::{d}}` into the paths `a::b` and `a::c::d`. */
function expand(tree: string): string[][] {
  const open = tree.indexOf("{");
  if (open < 0) {
    return [
      tree
        .trim()
        .replace(/ as .*$/, "")
        .replaceAll("$crate", "crate")
        .split("::"),
    ];
  }
  const prefix = tree.slice(0, open).trim().replace(/::$/, "");
  const before = prefix === "" ? [] : prefix.replaceAll("$crate", "crate").split("::");
  const parts = splitTopLevel(tree.slice(open + 1, tree.lastIndexOf("}")));
  return parts.flatMap(expand).map((path) => [...before, ...path]);
}

function splitTopLevel(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const character of list) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (character === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else {
      part += character;
    }
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== "");
}

/** The file that declares what a path names, or undefined if it is of another crate. */
function resolve(
  root: string,
  crate: string,
  file: string,
  path: readonly string[],
): string | undefined {
  const [first = "", ...rest] = path;
  const own = moduleFolder(file);
  if (first === "crate") return walk(root, crate, rest);
  if (first === "self") return walk(root, own, rest);
  if (first === "super") {
    let folder = dirname(own);
    let left = rest;
    for (; left[0] === "super"; left = left.slice(1)) folder = dirname(folder);
    return walk(root, folder, left);
  }
  const isChild = fileOf(root, own, first) !== undefined;
  return isChild ? walk(root, own, path) : undefined;
}

/** The folder that holds the modules inside a file's module. */
function moduleFolder(file: string): string {
  return /\/(mod|lib|main)\.rs$/.test(file) ? dirname(file) : file.replace(/\.rs$/, "");
}

function fileOf(root: string, folder: string, name: string): string | undefined {
  const files = [`${folder}/${name}.rs`, `${folder}/${name}/mod.rs`];
  return files.find((file) => existsSync(root + file));
}

/** Follows a path from a module's folder to a file. */
function walk(root: string, folder: string, path: readonly string[]): string | undefined {
  const [name, ...rest] = path;
  const own = [`${folder}/mod.rs`, `${folder}/lib.rs`, `${folder}/main.rs`, `${folder}.rs`].find(
    (file) => existsSync(root + file),
  );
  if (own === undefined || name === undefined) return own;
  const child = fileOf(root, folder, name);
  if (child !== undefined) return rest.length === 0 ? child : walk(root, moduleFolder(child), rest);
  return reExport(root, folder, own, name) ?? own;
}

/** The file behind a name that a module re-exports. */
function reExport(root: string, folder: string, file: string, name: string): string | undefined {
  const declarations = codeOf(root + file).matchAll(/^[ \t]*pub(?:\([^)]*\))? use ([^;]+);/gm);
  for (const [, tree = ""] of declarations) {
    for (const path of expand(tree.replace(/\s+/g, " "))) {
      const from = path[0] === "self" ? path.slice(1) : path;
      if (
        path.at(-1) === name &&
        from.length > 1 &&
        fileOf(root, folder, from[0] ?? "") !== undefined
      ) {
        return walk(root, folder, from);
      }
    }
  }
  return undefined;
}
