// Bundles the entries of the package that find the WebAssembly module in another way than the main entry, and the CommonJS
// entries. Each becomes one file, made from the output of tsc in target/npm/dist. Some files are replaced by stand-ins.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = fileURLToPath(new URL("../target/npm/dist/", import.meta.url));

const slim = {
  "module/module.js": "module/slim/module.js",
  "module/family/module.js": "module/slim/module.js",
};
const edge = {
  "module/module.js": "module/edge/module.js",
  "module/family/module.js": "module/edge/module.js",
};
const slimCommonJS = { ...slim, "module/slim/own-module.js": "module/slim/own-module-commonjs.js" };

const bundles = await Promise.all([
  bundle("slim.js", "slim.js", "esm", slim),
  bundle("index.js", "edge.js", "esm", edge),
  bundle("index.js", "cjs/index.js", "cjs", {}),
  bundle("slim.js", "cjs/slim.js", "cjs", slimCommonJS),
]);

mkdirSync(`${dist}cjs`, { recursive: true });
for (const { to, contents } of bundles) writeFileSync(dist + to, contents);
writeFileSync(`${dist}cjs/package.json`, '{ "type": "commonjs" }\n');

async function bundle(from, to, format, standIns) {
  const { outputFiles } = await build({
    entryPoints: [dist + from],
    bundle: true,
    write: false,
    format,
    target: "es2022",
    logLevel: "warning",
    plugins: [{ name: "stand-ins", setup: ({ onResolve }) => standIn(onResolve, standIns) }],
  });
  return { to, contents: outputFiles[0].contents };
}

function standIn(onResolve, standIns) {
  onResolve({ filter: /\.wasm\?module$/ }, ({ path }) => ({ path, external: true }));
  onResolve({ filter: /^\.\.?\/.+\.js$/ }, ({ path, resolveDir }) => {
    const other = standIns[relative(dist, join(resolveDir, path))];
    return other && { path: dist + other };
  });
}
