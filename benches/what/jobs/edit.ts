/** A change of a job's member, by its path: another value, or none. */
export interface Edit {
  readonly path: string;
  /** JSON, or `undefined` to leave the member out. */
  readonly value: unknown;
}

type Members = Record<string, unknown>;

/** Changes a job. */
export function apply(job: object, { path, value }: Edit): void {
  const keys = path.split(".");
  const last = keys.pop() as string;
  const members = keys.reduce((inner, key) => inner[key] as Members, job as Members);
  if (value === undefined) delete members[last];
  else members[last] = value;
}
