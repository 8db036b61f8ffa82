/** The keys and indexes that lead from a JSON document's root to a value. */
export type Path = ReadonlyArray<string | number>;
