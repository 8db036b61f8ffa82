import { notify } from "../page/notice.js";
import { textOf } from "./read.js";

/** The text of a file and what it is called. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

/** Reads files; of those that cannot be read it is said why. */
export async function openFiles(files: readonly File[]): Promise<OpenedFile[]> {
  const opened = await Promise.allSettled(
    files.map(async (file) => ({ name: file.name, text: await textOf(file) })),
  );
  const refused = opened.find((each) => each.status === "rejected");
  if (refused !== undefined) notify((refused.reason as Error).message);
  return opened.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
}
