/** Settings from the environment: SEED, and N, which is the number of texts. There are 3 objects for every 10 texts. */
export interface Settings {
  readonly seed: number;
  readonly texts: number;
  readonly objects: number;
}

export const defaultSeed = 1;
export const defaultTexts = 20_000;

export function readSettings(texts = defaultTexts, seed = defaultSeed): Settings {
  const count = readInteger("N", texts);
  return {
    seed: readInteger("SEED", seed) >>> 0,
    texts: count,
    objects: Math.round((count * 3) / 10),
  };
}

export function readInteger(name: string, otherwise: number): number {
  const text = process.env[name];
  if (text === undefined || text === "") return otherwise;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${name}=${text} is no count`);
  return value;
}
