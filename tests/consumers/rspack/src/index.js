import { completionJobOutFromJSON, completionJobOutToJSON, ValidationError } from "completion-job";
import { use } from "../program.mjs";

globalThis.outcome = use({ completionJobOutFromJSON, completionJobOutToJSON, ValidationError });
