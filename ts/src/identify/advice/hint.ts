/** Decides whether it helps to know what an input is, after a function has rejected it. The Rust crate has the same rules. */
import { generations } from "../../generated/identify/rules.js";
import type { Generation, Identification, IdentifiedJob } from "../identification.js";

/** The unions of jobs of both kinds, plain or detailed. */
const ANY_JOB = /(JobsOutData|JobResponse)$/;

/** How the names of components end that read the same as a part. */
const ENDINGS: Readonly<Record<string, string>> = {
  WandbIntegrationOut: "Integrations",
  GithubRepositoryOut: "Repositories",
  CompletionTrainingParameters: "TrainingParameters",
};

/**
 * Tells whether an input is something else than the component that it was read as. `isMisspelled` says that its kind or status
 * is a near miss of one that the component has.
 */
export function isOther(found: Identification, component: string, isMisspelled: boolean): boolean {
  switch (found.what) {
    case "unknown":
      return false;
    case "not_json":
      // Of these, the issue itself says as much.
      return found.format !== "broken_json" && found.format !== "text";
    case "page":
      return generationOfPage(component) !== found.generation;
    case "part": {
      const ending = ENDINGS[found.component];
      const isAlias = ending !== undefined && component.endsWith(ending);
      return found.component !== component && !isAlias;
    }
    case "job":
      return isOtherJob(found, component, isMisspelled);
    default:
      return true;
  }
}

function generationOfPage(component: string): Generation | undefined {
  return generations.filter(([, , , page]) => page === component).at(-1)?.[0];
}

/** Tells whether a job is of another kind, of an older generation, or not as detailed as the component. */
function isOtherJob(found: IdentifiedJob, component: string, isMisspelled: boolean): boolean {
  const isOlder = found.generation === "1.5" && !isMisspelled;
  if (ANY_JOB.test(component)) return isOlder;
  for (const [generation, , jobs] of generations) {
    const names: readonly string[] = jobs;
    const index = names.indexOf(component);
    if (index === -1) continue;
    const isDetailed = index % 2 === 1;
    const kind = index < 2 ? "completion" : "classifier";
    const isOtherShape = found.kind !== kind || found.detailed !== isDetailed;
    return isOtherShape || (isOlder && generation !== "1.5");
  }
  return true;
}
