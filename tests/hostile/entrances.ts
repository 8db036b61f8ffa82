/** Every way into the package. */
import * as product from "completion-job";

export interface Entrance {
  readonly name: string;
  /** Gives whether the input was accepted; throws what the function throws. */
  readonly enter: (input: unknown) => boolean;
}

type FromJSON = (text: never) => { readonly ok: boolean };
type ToJSON = (value: never) => string;

const components: readonly (readonly [string, product.Face<unknown>, FromJSON, ToJSON])[] = [
  [
    "CompletionJobOut",
    product.CompletionJobOut,
    product.completionJobOutFromJSON,
    product.completionJobOutToJSON,
  ],
  [
    "CompletionTrainingParameters",
    product.CompletionTrainingParameters,
    product.completionTrainingParametersFromJSON,
    product.completionTrainingParametersToJSON,
  ],
  [
    "JobMetadataOut",
    product.JobMetadataOut,
    product.jobMetadataOutFromJSON,
    product.jobMetadataOutToJSON,
  ],
  [
    "WandbIntegrationOut",
    product.WandbIntegrationOut,
    product.wandbIntegrationOutFromJSON,
    product.wandbIntegrationOutToJSON,
  ],
  [
    "GithubRepositoryOut",
    product.GithubRepositoryOut,
    product.githubRepositoryOutFromJSON,
    product.githubRepositoryOutToJSON,
  ],
  ["Integrations", product.Integrations, product.integrationsFromJSON, product.integrationsToJSON],
  ["Repositories", product.Repositories, product.repositoriesFromJSON, product.repositoriesToJSON],
];

/** The functions that read a text; those of a job first. */
export const textEntrances: readonly Entrance[] = components.flatMap(([name, face, fromJSON]) => [
  { name: `${name} fromJSON`, enter: (input) => fromJSON(input as never).ok },
  { name: `${name}.parseJSON`, enter: (input) => passes(() => face.parseJSON(input as string)) },
  { name: `${name}.isJSON`, enter: (input) => face.isJSON(input as string) },
]);

/** The functions that read a JavaScript value; those of a job first. */
export const valueEntrances: readonly Entrance[] = components.flatMap(([name, face, , toJSON]) => [
  { name: `${name}.safeParse`, enter: (input) => face.safeParse(input).ok },
  { name: `${name}.parse`, enter: (input) => passes(() => face.parse(input)) },
  { name: `${name}.is`, enter: (input) => face.is(input) },
  { name: `${name}.isWire`, enter: (input) => face.isWire(input) },
  { name: `${name} toJSON`, enter: (input) => passes(() => toJSON(input as never)) },
]);

function passes(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof product.ValidationError) return false;
    throw error;
  }
}
