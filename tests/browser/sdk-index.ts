/** What the SDK exports for the components, in a browser, which cannot import a module by a name that it makes up. */
import * as index from "@mistralai/mistralai/models/components/index.js";
import type { SdkExports } from "../parity/sides/sdk-modules.js";

export const sdkExports: SdkExports = index;
