import { bun } from "./bun.js";
import { chromium } from "./chromium.js";
import { deno } from "./deno.js";
import type { Engine } from "./engine.js";
import { node } from "./node.js";

/** The engines, by the names that ENGINE takes. */
export const engines = { node, chromium, deno, bun } satisfies Record<string, Engine>;
