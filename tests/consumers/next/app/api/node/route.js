import { completionJobOutFromJSON, completionJobOutToJSON, ValidationError } from "completion-job";
import { use } from "../../../program.mjs";

export const dynamic = "force-dynamic";

export function GET() {
  return Response.json(use({ completionJobOutFromJSON, completionJobOutToJSON, ValidationError }));
}
