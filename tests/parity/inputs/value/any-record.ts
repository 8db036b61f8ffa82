/** Records of anything, as JavaScript values. */
import { Random } from "../../../shared/random.js";
import { oddKeys } from "../odd-keys.js";
import { type Member, objectVessel, plainVessel, throwingVessel } from "./object-vessel.js";
import { oddValue } from "./odd-value.js";

const leaves = [null, true, "RUNNING", "é", 0, -0, 1.5, Number.POSITIVE_INFINITY, Number.NaN];

/** Makes a new record. */
export function anyRecord(random: Random): object {
  return recordOf(random, () => random.pick(parts));
}

function recordOf(random: Random, value: () => unknown): object {
  const members: Member[] = [];
  for (let count = random.below(5); count > 0; count -= 1) {
    const key = random.pick(oddKeys);
    if (!members.some(([other]) => other === key)) members.push([key, value()]);
  }
  if (random.chance(0.01)) return throwingVessel(members, random.pick(oddKeys));
  return random.chance(0.3) ? objectVessel(random, members) : plainVessel(members);
}

/** The values in records. The SDK keeps them as they are, so each is made once and can be compared by its identity. */
const parts = ((random) => Array.from({ length: 500 }, () => part(random, 2)))(new Random(1, 3, 1));

function part(random: Random, depth: number): unknown {
  const inner = () => part(random, depth - 1);
  if (depth > 0 && random.chance(0.2)) return recordOf(random, inner);
  if (depth > 0 && random.chance(0.1)) return [inner(), inner()];
  if (random.chance(0.02)) return { toJSON: (key: string) => ({ key }) };
  return random.chance(0.6) ? random.pick(leaves) : oddValue(random);
}
