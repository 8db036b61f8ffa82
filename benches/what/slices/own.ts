export { completionJobOutFromJSON } from "completion-job";
