/** The footnotes of the table: how contenders differ from the SDK. */
import type { Finding } from "../hold/compare.js";
import { names } from "../what/names.js";

/** One way in which a contender differs from the SDK, and the works and jobs for which it does. */
export interface Note {
  readonly name: string;
  readonly says: string;
  readonly jobs: readonly string[];
  readonly works: readonly string[];
}

export function notesOf(found: readonly Finding[]): Note[] {
  const notes = new Map<
    string,
    { name: string; says: string; jobs: Set<string>; works: Set<string> }
  >();
  for (const { contender, says, job, work } of found) {
    const key = `${contender} ${says}`;
    const note = notes.get(key) ?? {
      name: names[contender],
      says,
      jobs: new Set(),
      works: new Set(),
    };
    note.jobs.add(job);
    note.works.add(work);
    notes.set(key, note);
  }
  return [...notes.values()].map((note) => ({
    ...note,
    jobs: [...note.jobs],
    works: [...note.works],
  }));
}

/** Returns the numbers of the notes on a contender's work, such as `[1][3]`. */
export function marksOf(notes: readonly Note[], name: string, work: string): string {
  return notes
    .map((note, index) => (note.name === name && note.works.includes(work) ? `[${index + 1}]` : ""))
    .join("");
}
