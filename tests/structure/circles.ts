/** Finds the import circles among files: the groups of files each of which reaches all others of its group. */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const inCircle = new Set<string>();
  for (const file of imports.keys()) {
    if (inCircle.has(file)) continue;
    const reached = reachedFrom(file, imports);
    if (!reached.has(file)) continue;
    const circle = [...reached].filter((other) => reachedFrom(other, imports).has(file));
    for (const member of circle) inCircle.add(member);
    circles.push(circle.sort());
  }
  return circles;
}

/** The files that a file imports, and those that they import, and so on. */
function reachedFrom(file: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...(imports.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(imports.get(next) ?? []));
  }
  return reached;
}
