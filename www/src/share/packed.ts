/** The size of the largest text that a link may unpack to, in bytes. */
const LARGEST = 4 << 20;

/** Compresses a text and writes it in characters that a URL may contain (base64url). */
export async function pack(text: string): Promise<string> {
  const bytes = await collect(
    pipe(new TextEncoder().encode(text), new CompressionStream("deflate-raw")),
  );
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * Reverses `pack`.
 *
 * @throws If the input is damaged, or the text is too large.
 */
export async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const text = await collect(pipe(bytes, new DecompressionStream("deflate-raw")));
  return new TextDecoder("utf-8", { fatal: true }).decode(text);
}

type Bytes = Uint8Array<ArrayBuffer>;

function pipe(
  bytes: Bytes,
  through: CompressionStream | DecompressionStream,
): ReadableStream<Bytes> {
  return new Blob([bytes]).stream().pipeThrough(through) as ReadableStream<Bytes>;
}

async function collect(stream: ReadableStream<Bytes>): Promise<Bytes> {
  const chunks: Bytes[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
    if (length > LARGEST) throw new RangeError("The text is too large for a link");
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
