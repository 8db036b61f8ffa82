import * as product from "completion-job";
import { sideOf } from "./package.js";

/** The npm package, which `make build` makes. */
export const npm = sideOf("the npm package", product);
