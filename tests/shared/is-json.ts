const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** Whether `JSON.parse` accepts a text. */
export function isJSON(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether bytes are UTF-8 and `JSON.parse` accepts their text. */
export function isJSONInBytes(bytes: Uint8Array): boolean {
  try {
    return isJSON(strictUtf8.decode(bytes));
  } catch {
    return false;
  }
}
