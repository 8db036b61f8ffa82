import {
  completionJobOutFromJSON,
  completionJobOutToJSON,
  ValidationError,
} from "./node_modules/completion-job/dist/index.js";
import { use } from "./program.mjs";

globalThis.outcome = use({ completionJobOutFromJSON, completionJobOutToJSON, ValidationError });
