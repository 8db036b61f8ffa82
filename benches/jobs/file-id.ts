import type { Random } from "../../tests/shared/random.js";

/** An ID as the API gives them: a UUID. */
export function fileId(random: Random): string {
  const digits = Array.from({ length: 4 }, () =>
    (random.next() >>> 0).toString(16).padStart(8, "0"),
  ).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
