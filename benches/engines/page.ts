/** The bench in a page: it asks engines/chromium.ts for the question, and tells it the answer. */
import { type Question, answer } from "./bench.js";

if (!crossOriginIsolated) throw new Error("The page is not isolated: its clock is too coarse.");

const question = (await (await fetch("/question")).json()) as Question;
await fetch("/answer", { method: "POST", body: JSON.stringify(answer(question)) });
