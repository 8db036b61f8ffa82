const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes UTF-8. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
