import type { Case } from "./case.js";
import { heldCases } from "./held-cases.js";
import { jobCases } from "./job-cases.js";
import { manyCases } from "./many-cases.js";
import { textCases, unknownCases, vendorCases } from "./other-cases.js";
import { partCases } from "./part-cases.js";

/** The table of inputs. */
export const cases: readonly Case[] = [
  ...jobCases,
  ...partCases,
  ...manyCases,
  ...heldCases,
  ...vendorCases,
  ...textCases,
  ...unknownCases,
];
