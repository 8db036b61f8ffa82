/** The bench as a script: the question from stdin, the answer to stdout. */
import { readFileSync, writeSync } from "node:fs";
import { type Question, answer } from "./bench.js";

const question = JSON.parse(readFileSync(0, "utf8")) as Question;
writeSync(1, JSON.stringify(answer(question)));
