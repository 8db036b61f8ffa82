type Slim = typeof import("completion-job/slim");

const script = import.meta.resolve("completion-job/slim");
let copies = 0;

/** The entry as a program finds it that has just started. */
export async function fresh(): Promise<Slim> {
  copies += 1;
  return await import(`${script}?copy=${copies}`);
}
