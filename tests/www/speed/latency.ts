/** Reads from Chromium's trace how long keys take until their effect is visible. The trace follows each event to its frame. */

/** An event of the trace. */
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

/** The time from each key press in a trace to the frame that shows its effect, in ms. */
export function latenciesOf(events: readonly TraceEvent[]): number[] {
  return groups(events).filter(isKey).map(lengthOf);
}

/** Groups a trace's events by input. Chromium reuses identifiers, so each beginning starts a new group. */
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
