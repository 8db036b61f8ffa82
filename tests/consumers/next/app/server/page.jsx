import { completionJobOutFromJSON, completionJobOutToJSON, ValidationError } from "completion-job";
import { use } from "../../program.mjs";
import { Show } from "./show";

export default function ServerPage() {
  const outcome = use({ completionJobOutFromJSON, completionJobOutToJSON, ValidationError });
  return <Show outcome={outcome} />;
}
