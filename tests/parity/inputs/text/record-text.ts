/** The text of a record of anything: any keys, some of them twice, and any values. */
import { oddKeys } from "../odd-keys.js";
import { type TextStyle, anyText, objectText } from "./any-text.js";
import { escapedText, stringText } from "./string-text.js";

export function recordText(style: TextStyle, depth = 2): string {
  const { random, spacing } = style;
  if (random.chance(0.3)) return `{"status":"RUNNING"}`;
  const members = Array.from({ length: random.below(5) }, () => {
    const nested = depth > 0 && random.chance(0.2);
    const value = nested ? recordText(style, depth - 1) : anyText(style, depth);
    return `${keyText(style)}${spacing.colon()}${value}`;
  });
  if (random.chance(0.2)) members.push(...members.slice(0, 1 + random.below(2)));
  return objectText(style, members);
}

function keyText({ random, loneSurrogates }: TextStyle): string {
  const key = random.pick(oddKeys);
  if (random.chance(0.3)) return stringText(random, loneSurrogates);
  return random.chance(0.1) ? escapedText(random, key) : JSON.stringify(key);
}
