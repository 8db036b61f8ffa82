/**
 * The SDK's exports for the components of the package. They come from one module for each component, because the index of all
 * components takes six times as long to import (0.5 s instead of 0.1 s, in each process).
 */
import { componentNames, type ComponentName } from "../../shared/components.js";

type Components = typeof import("@mistralai/mistralai/models/components/index.js");
type Operations = typeof import("@mistralai/mistralai/models/operations/index.js");
/** Both have a type `One`. The package has that of the operations. */
type Index = Omit<Components, keyof Operations> & Operations;
type NamedAfter<Name extends ComponentName> =
  | `${Name}$inboundSchema`
  | `${Name}$outboundSchema`
  | `${Uncapitalize<Name>}FromJSON`
  | `${Uncapitalize<Name>}ToJSON`;

export type SdkExports = Pick<Index, NamedAfter<ComponentName>>;

const folder = "@mistralai/mistralai/models/";
const modules = await Promise.all(componentNames.map(importModule));

export const sdkExports: SdkExports = Object.assign({}, ...modules);

/**
 * Imports the module of a component, or of the operation whose response it is. An alias, such as Integrations, has no module of
 * its own: the module of the component that uses it exports it.
 */
async function importModule(name: ComponentName): Promise<object> {
  const operation = name.match(/^(.+)Response$/)?.[1];
  const path = operation === undefined ? `components/${name}` : `operations/${operation}`;
  try {
    return await import(`${folder}${path.toLowerCase()}.js`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return {};
    throw error;
  }
}
