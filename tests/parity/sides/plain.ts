import * as product from "../../../target/plain/nodejs/completion_job.js";
import { sideOf } from "./package.js";

/** The plain package, which `wasm-pack build` makes, for Node. */
export const plain = sideOf("the plain package", product);
