import { pack, unpack } from "./packed.js";

/** What the fragment of a link to a job begins with. */
const SIGN = "#job=";

/** Browsers and what passes links on cut longer ones. */
const LONGEST = 32_000;

/** A link to the page with a text in its fragment, which no server sees; undefined if it would be too long. */
export async function linkTo(text: string): Promise<string | undefined> {
  const link = new URL(location.href);
  link.hash = `${SIGN}${await pack(text)}`;
  return link.href.length > LONGEST ? undefined : link.href;
}

/**
 * The text in a fragment; undefined if it holds none.
 *
 * @throws If what it holds cannot be read.
 */
export async function textIn(fragment: string): Promise<string | undefined> {
  return fragment.startsWith(SIGN) ? await unpack(fragment.slice(SIGN.length)) : undefined;
}
