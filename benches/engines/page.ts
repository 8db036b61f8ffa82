/** Runs the benchmark in a page. It fetches the question from chromium.ts and sends the answer back. */
import { type Question, answer } from "./bench.js";

if (!crossOriginIsolated) throw new Error("The page is not isolated: its clock is too coarse.");

const question = (await (await fetch("/question")).json()) as Question;
await fetch("/answer", { method: "POST", body: JSON.stringify(answer(question)) });
