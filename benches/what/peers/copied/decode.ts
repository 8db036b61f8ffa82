const decoder = new TextDecoder();

/** The text of bytes in UTF-8. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
