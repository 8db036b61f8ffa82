/** Measures what an import adds to a consumer's bundle, minified for a browser and with the wasm module. */
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Metafile, build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { BROTLI_PARAM_QUALITY: QUALITY, BROTLI_PARAM_SIZE_HINT: SIZE_HINT } = constants;

/** A size in bytes: raw, and after the strongest compression with gzip and Brotli. */
export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Bytes by the name of the part that takes them. */
export type Parts = Readonly<Record<string, number>>;

export interface Bundle {
  readonly code: Uint8Array;
  readonly sizes: Sizes;
  /** Named after the files that they come from. */
  readonly parts: Parts;
}

/** Bundles a module, given as source text. Everything that it exports counts as used. */
export async function bundle(source: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
    outdir: root,
    logLevel: "error",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { code, sizes: await sizesOf(code), parts: partsOf(metafile) };
}

/** Measures bytes raw and compressed. */
export async function sizesOf(bytes: Uint8Array): Promise<Sizes> {
  const params = { [QUALITY]: constants.BROTLI_MAX_QUALITY, [SIZE_HINT]: bytes.length };
  const zipped = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  const { length: brotli } = await promisify(brotliCompress)(bytes, { params });
  return { raw: bytes.length, gzip: zipped.length, brotli };
}

function partsOf({ outputs }: Metafile): Parts {
  const inputs = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const taking = inputs.map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const);
  return Object.fromEntries(taking.filter(([, bytes]) => bytes > 0).sort());
}
