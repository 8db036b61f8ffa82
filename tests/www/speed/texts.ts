/** The jobs in which the keys are pressed. */
import { exampleWireJob } from "../../shared/example-job.js";

export interface Text {
  readonly name: string;
  readonly text: string;
}

const file = "917fe5f3-ffca-4d4d-b905-2f77a52d3831";

function jobWith(files: readonly unknown[], space?: number): string {
  return JSON.stringify({ ...exampleWireJob, training_files: files }, null, space);
}

function filesOf(count: number): string[] {
  return Array.from({ length: count }, () => file);
}

export const texts: readonly Text[] = [
  { name: "1 KB", text: jobWith(filesOf(18), 2) },
  { name: "1 MB in lines", text: jobWith(filesOf(24_000), 2) },
  { name: "1 MB in one line", text: jobWith(filesOf(27_000)) },
  {
    name: "1 MB with 1000 issues",
    text: jobWith(
      filesOf(24_000).map((id, index) => (index % 24 === 0 ? 7 : id)),
      2,
    ),
  },
];
