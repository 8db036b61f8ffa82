/** What is timed on each kind of text: `JSON.parse`, the package and the SDK of the same generation. */
import { completionDetailedJobOutFromJSON as sdkDetailed } from "@mistralai/mistralai/models/components/completiondetailedjobout.js";
import { jobsOutFromJSON as sdkPage } from "@mistralai/mistralai/models/components/jobsout.js";
import { completionDetailedJobOutFromJSON, jobsOutFromJSON } from "completion-job";
import { detailedJobs, pages } from "./inputs.js";

type Read = (text: string) => unknown;

/** A kind of text, and the two readers that give the SDK's object for it. */
export interface Reading {
  readonly title: string;
  readonly texts: () => string[];
  readonly own: Read;
  readonly sdk: Read;
}

/** The readings of the generation 1.6. */
export const readings: readonly Reading[] = [
  {
    title: "a detailed job of 20 KB",
    texts: detailedJobs,
    own: (text) => completionDetailedJobOutFromJSON(text).value,
    sdk: (text) => sdkDetailed(text).value,
  },
  {
    title: "a page of 100 jobs",
    texts: pages,
    own: (text) => jobsOutFromJSON(text).value,
    sdk: (text) => sdkPage(text).value,
  },
];
