type Slim = typeof import("completion-job/slim");

const script = import.meta.resolve("completion-job/slim");
let copies = 0;

/** Imports a new copy of the entry, in the state that it has when a program starts. */
export async function fresh(): Promise<Slim> {
  copies += 1;
  return await import(`${script}?copy=${copies}`);
}
