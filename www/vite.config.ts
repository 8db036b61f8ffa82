import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { licences } from "./build/licences.ts";
import { offline } from "./build/offline.ts";

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: pathOf("."),
  base: "./",
  build: {
    outDir: pathOf("../target/www"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  plugins: [licences(), offline(pathOf("./public"))],
});
