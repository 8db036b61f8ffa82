/** The largest file that is opened. */
const LARGEST = 16 << 20;

/**
 * The text of a file.
 *
 * @throws Error that says why it cannot be opened.
 */
export async function textOf(file: File): Promise<string> {
  if (file.size > LARGEST) {
    const size = Math.ceil(file.size / (1 << 20));
    throw new Error(`${file.name} has ${size} MB; the page opens up to ${LARGEST >> 20} MB`);
  }
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Error(`${file.name} cannot be read`);
  });
  const text = decode(bytes);
  if (text === undefined) throw new Error(`${file.name} is no text in UTF-8`);
  return text;
}

function decode(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
