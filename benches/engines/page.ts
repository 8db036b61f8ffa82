/** The bench in a page: engines/chromium.ts calls it. */
import { answer } from "../bench.js";

Object.assign(globalThis, { answer });
