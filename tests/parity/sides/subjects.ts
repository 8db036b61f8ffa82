import { npm } from "./npm.js";
import { plain } from "./plain.js";
import type { Subject } from "./side.js";

/** The sides under test. What holds for one of them holds for all. */
export const subjects: readonly Subject[] = [npm, plain];
