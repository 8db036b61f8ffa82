import { forgetNames } from "../errors/faults.js";
import { useModule } from "../module/instance.js";
import { familyModule } from "../module/family/module.js";

/**
 * Makes sure that instances are of the family's module. If they were of the smaller one, an instance of the family's takes its
 * place at the next call, and the smaller one is not used again.
 */
export function useFamily(): void {
  if (useModule(familyModule())) forgetNames();
}
