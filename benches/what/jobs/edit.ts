/** Replaces or removes one member of a job. */
export interface Edit {
  /** Keys and indexes, joined by dots. */
  readonly path: string;
  /** The new JSON value, or `undefined` to remove the member. */
  readonly value: unknown;
}

type Members = Record<string, unknown>;

/** Applies the edit to the job in place. */
export function apply(job: object, { path, value }: Edit): void {
  const keys = path.split(".");
  const last = keys.pop() as string;
  const members = keys.reduce((inner, key) => inner[key] as Members, job as Members);
  if (value === undefined) delete members[last];
  else members[last] = value;
}
