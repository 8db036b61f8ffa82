import test from "node:test";
import { readInteger } from "../parity/settings.js";
import { attack } from "./hostile.js";
const count = readInteger("HOSTILE_N", 100_000);
const seed = readInteger("SEED", 1);
test("x", () => { attack(seed, count); });
