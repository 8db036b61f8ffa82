/** Writes a number of bytes as people do: "30 KB". */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1e6) return `${bytes / 1e6} MB`;
  return `${bytes / 1e3} KB`;
}
