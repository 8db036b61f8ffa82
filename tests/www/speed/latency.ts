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

/** How long a key took, in ms. */
export interface Latency {
  /** From the key to the frame that was presented. */
  readonly whole: number;
  /** As much of it as the page's own thread was done with it, and waited for the display's next frame. */
  readonly wait: number;
}

/** The stage in which a page waits for the next frame of the display. */
const WAIT = "RendererMainFinishedToBeginImplFrame";

/** The latencies of the keys pressed in a trace. */
export function latenciesOf(events: readonly TraceEvent[]): Latency[] {
  return groups(events)
    .filter(isKey)
    .map((group) => ({
      whole: lengthOf(group, "EventLatency"),
      wait: lengthOf(group, WAIT),
    }));
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

/** How long a stage took, in ms; 0 if the event had none. */
function lengthOf(group: readonly TraceEvent[], stage: string): number {
  const start = group.find(({ name, ph }) => name === stage && ph === "b");
  const end = group.find(({ name, ph }) => name === stage && ph === "e");
  return start === undefined || end === undefined ? 0 : (end.ts - start.ts) / 1000;
}
