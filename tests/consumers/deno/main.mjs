import { completionJobOutFromJSON, completionJobOutToJSON, ValidationError } from "completion-job";
import { use } from "./program.mjs";

const outcome = use({ completionJobOutFromJSON, completionJobOutToJSON, ValidationError });
console.log(JSON.stringify(outcome));
