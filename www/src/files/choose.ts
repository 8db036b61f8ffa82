import { byId } from "../dom/element.js";

/** Lets files be chosen in the browser's dialog. */
export function chooseFiles(): void {
  byId("file").click();
}

/** Says which files were chosen. */
export function acceptChosen(open: (files: readonly File[]) => void): void {
  const input = byId<HTMLInputElement>("file");
  input.addEventListener("change", () => {
    open([...(input.files ?? [])]);
    input.value = "";
  });
}
