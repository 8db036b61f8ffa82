// Makes one file of each entry of the package that takes the WebAssembly module from elsewhere than the first one, or is
// CommonJS: from what tsc left in pkg/dist, with other files standing in for some.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = fileURLToPath(new URL("../pkg/dist/", import.meta.url));

const slim = { "module.js": "slim/module.js" };
const edge = { "module.js": "edge/module.js" };
const slimCommonJS = { ...slim, "own-module.js": "slim/own-module-commonjs.js" };

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
  onResolve({ filter: /^\.\/[a-z-]+\.js$/ }, ({ path }) => {
    const other = standIns[basename(path)];
    return other && { path: dist + other };
  });
}
