/** How long keys take to be seen, by Chromium's own account: its trace follows each event to the frame that shows it. */

/** An event of a trace. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  /** In µs. */
  readonly ts: number;
  readonly id?: string;
  readonly id2?: { readonly local?: string };
  readonly args: { readonly event_latency?: { readonly event_type?: string } };
}

/** From each key pressed in a trace to the frame that was presented with what came of it, in ms. */
export function latenciesOf(events: readonly TraceEvent[]): number[] {
  return groups(events).filter(isKey).map(lengthOf);
}

/** The events of each input, from its beginning on: identifiers are used again. */
function groups(events: readonly TraceEvent[]): TraceEvent[][] {
  const all: TraceEvent[][] = [];
  const current = new Map<string, TraceEvent[]>();
  for (const event of [...events].sort((one, other) => one.ts - other.ts)) {
    const key = `${event.pid} ${event.id2?.local ?? event.id}`;
    if (event.name === "EventLatency" && event.ph === "b") {
      current.set(key, []);
      all.push(current.get(key) as TraceEvent[]);
    }
    current.get(key)?.push(event);
  }
  return all;
}

function isKey(group: readonly TraceEvent[]): boolean {
  return group.some(({ args }) => args.event_latency?.event_type === "KEY_PRESSED");
}

function lengthOf(group: readonly TraceEvent[]): number {
  const [start, end] = group.filter(({ name }) => name === "EventLatency");
  return start === undefined || end === undefined ? Number.NaN : (end.ts - start.ts) / 1000;
}
