import * as product from "completion-job";
import type { ComponentName } from "../parity/sides/sdk.js";

/** The functions of each component. */
export const faces: Readonly<Record<ComponentName, product.Face<unknown>>> = product;
