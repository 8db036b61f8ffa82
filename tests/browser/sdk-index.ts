/** Stands in for `sdk-modules.ts` in a browser: a bundle cannot import a module whose name is computed. */
import * as components from "@mistralai/mistralai/models/components/index.js";
import * as operations from "@mistralai/mistralai/models/operations/index.js";
import type { SdkExports } from "../parity/sides/sdk-modules.js";

export const sdkExports: SdkExports = { ...components, ...operations };
