const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** What `JSON.parse` says of a text. */
export function isJSON(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The same of bytes, which must be UTF-8. */
export function isJSONInBytes(bytes: Uint8Array): boolean {
  try {
    return isJSON(strictUtf8.decode(bytes));
  } catch {
    return false;
  }
}
