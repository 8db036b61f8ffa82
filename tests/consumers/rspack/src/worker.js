import { completionJobOutFromJSON, completionJobOutToJSON, ValidationError } from "completion-job";
import { use } from "../program.mjs";

postMessage(use({ completionJobOutFromJSON, completionJobOutToJSON, ValidationError }));
