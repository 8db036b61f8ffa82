/** The size of the largest file that is opened, in bytes. */
const LARGEST = 16 << 20;

/**
 * The text of a file.
 *
 * @throws An Error whose message says why the file cannot be opened.
 */
export async function textOf(file: File): Promise<string> {
  if (file.size > LARGEST) {
    const size = Math.ceil(file.size / (1 << 20));
    throw new Error(
      `${file.name} is ${size} MB; this page opens files of up to ${LARGEST >> 20} MB`,
    );
  }
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Error(`${file.name} cannot be read`);
  });
  const text = decode(bytes);
  if (text === undefined) throw new Error(`${file.name} is not UTF-8 text`);
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
