import { completionJobOutFromJSON, completionJobOutToJSON, ValidationError } from "completion-job";
import { use } from "../program.mjs";

export default {
  fetch() {
    return Response.json(use({ completionJobOutFromJSON, completionJobOutToJSON, ValidationError }));
  },
};
