import { byId } from "../dom/element.js";

/** Opens the browser's file dialog. */
export function chooseFiles(): void {
  byId("file").click();
}

/** Calls `open` with the files that were chosen in the dialog. */
export function acceptChosen(open: (files: readonly File[]) => void): void {
  const input = byId<HTMLInputElement>("file");
  input.addEventListener("change", () => {
    open([...(input.files ?? [])]);
    input.value = "";
  });
}
