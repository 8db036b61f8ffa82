import { completionJobOutFromJSON, completionJobOutToJSON, ValidationError } from "completion-job";
import { use } from "../../../program.mjs";

export const runtime = "edge";

export function GET() {
  return Response.json(use({ completionJobOutFromJSON, completionJobOutToJSON, ValidationError }));
}
