const decoder = new TextDecoder();

/** Decodes UTF-8. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
