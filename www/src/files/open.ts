import { notify } from "../page/notice.js";
import { textOf } from "./read.js";

/** The name and the text of a file. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

/** Reads files. If some cannot be read, a notice says why the first of them could not. */
export async function openFiles(files: readonly File[]): Promise<OpenedFile[]> {
  const opened = await Promise.allSettled(
    files.map(async (file) => ({ name: file.name, text: await textOf(file) })),
  );
  const refused = opened.find((each) => each.status === "rejected");
  if (refused !== undefined) notify((refused.reason as Error).message);
  return opened.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
}
