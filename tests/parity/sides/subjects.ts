/** The sides under test. What holds for one of them holds for all. */
import * as npmPackage from "completion-job";
import { sideOf } from "./package.js";
import type { Subject } from "./side.js";

export const npm = sideOf("the npm package", npmPackage);

export const subjects: readonly Subject[] = [npm];
