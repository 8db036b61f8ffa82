/**
 * The SDK's exports for the components of the package. They come from one module for each component, because the index of all
 * components takes six times as long to import (0.5 s instead of 0.1 s, in each process).
 */
import { componentNames, type ComponentName } from "../../shared/components.js";

type Index = typeof import("@mistralai/mistralai/models/components/index.js");
type NamedAfter<Name extends ComponentName> =
  | `${Name}$inboundSchema`
  | `${Name}$outboundSchema`
  | `${Uncapitalize<Name>}FromJSON`
  | `${Uncapitalize<Name>}ToJSON`;

export type SdkExports = Pick<Index, NamedAfter<ComponentName>>;

const folder = "@mistralai/mistralai/models/components/";
const modules = await Promise.all(componentNames.map(importModule));

export const sdkExports: SdkExports = Object.assign({}, ...modules);

/** An alias, such as Integrations, has no module of its own. The module of the component that uses it exports it. */
async function importModule(name: ComponentName): Promise<object> {
  try {
    return await import(`${folder}${name.toLowerCase()}.js`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return {};
    throw error;
  }
}
