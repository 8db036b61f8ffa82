/** The components of the package. Their names follow from the functions that it exports. */
import * as product from "completion-job";

/** Each `…FromJSON` that a package exports names a component. */
type ComponentsOf<Product> = {
  [Key in keyof Product]: Key extends `${infer Name}FromJSON` ? Capitalize<Name> : never;
}[keyof Product];

export type ComponentName = ComponentsOf<typeof product>;

/** In alphabetical order. */
export const componentNames: readonly ComponentName[] = Object.keys(product)
  .filter((key) => key.endsWith("FromJSON"))
  .map((key) => capitalize(key.slice(0, -"FromJSON".length)) as ComponentName)
  .sort();

/** All components except the job, which most tests use more often. */
export const otherComponentNames = componentNames.filter((name) => name !== "CompletionJobOut");

/** The object of each component, with its functions and its JSON Schemas. */
export const codecs: Pick<typeof product, ComponentName> = product;

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
