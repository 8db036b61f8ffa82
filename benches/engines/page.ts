/** The bench in a page: engines/chromium.ts calls it. */
import { answer } from "../bench.js";

if (!crossOriginIsolated) throw new Error("The page is not isolated: its clock is too coarse.");

Object.assign(globalThis, { answer });
