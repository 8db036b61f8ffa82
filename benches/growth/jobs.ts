/** Makes valid jobs that grow in one place. */

/** The parts of a job that can grow. */
export const kinds = ["training files", "unknown members"] as const;

export type Kind = (typeof kinds)[number];

const head = `{
  "id": "20178c3c-d75b-428e-b20d-9b1f0f6d7c11",
  "auto_start": false,
  "model": "open-mistral-7b",
  "status": "RUNNING",
  "created_at": 1721405548,
  "modified_at": 1721405693,
  "hyperparameters": { "training_steps": 10, "learning_rate": 0.0001 },
  "training_files": ["0f6d7c11-d75b-428e-b20d-20178c3c9b1f"`;

/** Makes a job of `length` bytes at most; it is shorter by less than one part. Different seeds give different jobs. */
export function grownJob(kind: Kind, length: number, seed: number): string {
  const [start, part, end] =
    kind === "training files" ? [head, trainingFile, "]\n}"] : [`${head}]`, member, "\n}"];
  const parts = [start];
  let left = length - start.length - end.length;
  for (let index = seed; ; index++) {
    const next = part(index);
    left -= next.length;
    if (left < 0) break;
    parts.push(next);
  }
  return `${parts.join("")}${end}`;
}

function trainingFile(index: number): string {
  return `,\n    "20178c3c-d75b-428e-b20d-${index.toString(16).padStart(12, "0")}"`;
}

function member(index: number): string {
  const checkpoint = {
    loss: 1 / (index + 1.5),
    created_at: 1721405548 + index,
    done: index % 3 > 0,
    tags: ["train", `part ${index}`, null],
  };
  return `,\n  "checkpoint ${index}": ${JSON.stringify(checkpoint)}`;
}
