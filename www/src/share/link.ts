import { pack, unpack } from "./packed.js";

/** The fragment of a link to a job begins with this. */
const PREFIX = "#job=";

/** Browsers and mail programs may cut longer links. */
const LONGEST = 32_000;

/** Makes a link to this page with a text in its fragment, which no server sees. Undefined if the link would be too long. */
export async function linkTo(text: string): Promise<string | undefined> {
  const link = new URL(location.href);
  link.hash = `${PREFIX}${await pack(text)}`;
  return link.href.length > LONGEST ? undefined : link.href;
}

/**
 * The text in a fragment. Undefined if the fragment is not the one of a job.
 *
 * @throws If the fragment is damaged.
 */
export async function textIn(fragment: string): Promise<string | undefined> {
  return fragment.startsWith(PREFIX) ? await unpack(fragment.slice(PREFIX.length)) : undefined;
}
