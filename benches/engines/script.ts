/** Runs the benchmark as a script. It reads the question from stdin and writes the answer to stdout. */
import { readFileSync, writeSync } from "node:fs";
import { type Question, answer } from "./bench.js";

const question = JSON.parse(readFileSync(0, "utf8")) as Question;
writeSync(1, JSON.stringify(answer(question)));
