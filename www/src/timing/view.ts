import { element } from "../dom/element.js";
import type { Verdict } from "../judge/verdict.js";
import { type Timing, time } from "./timing.js";
import { parse, read } from "./works.js";

/** How long typing must pause before a text is timed, in ms. */
const PAUSE = 700;

/** Longer texts are not timed: each round would make the page stutter. */
const LARGEST = 4 << 20;

/** Shows how long the current text takes to read. */
export class TimingView {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = new AbortController();

  constructor(private readonly container: HTMLElement) {}

  /** Stops timing the previous text, and times the text of a verdict when typing pauses. */
  show(verdict: Verdict): void {
    clearTimeout(this.timer);
    this.running.abort();
    this.container.classList.add("stale");
    this.running = new AbortController();
    const { signal } = this.running;
    this.timer = setTimeout(() => void this.time(verdict, signal), PAUSE);
  }

  private async time({ kind, text }: Verdict, signal: AbortSignal): Promise<void> {
    const isTimed = (kind === "valid" || kind === "wrong") && text.length <= LARGEST;
    const timing = isTimed
      ? await time(
          () => read(text),
          () => parse(text),
          signal,
        )
      : undefined;
    if (signal.aborted) return;
    this.container.classList.remove("stale");
    this.container.replaceChildren(...(timing === undefined ? [] : rows(timing, kind)));
  }
}

function rows(timing: Timing, kind: Verdict["kind"]): HTMLElement[] {
  const longest = Math.max(timing.ours, timing.parse);
  const work =
    kind === "valid" ? "read this text into a checked SDK object" : "find all issues in this text";
  return [
    row("completion-job", timing.ours, longest, "ours"),
    row("JSON.parse", timing.parse, longest, "theirs"),
    element(
      "p",
      { class: "timing-note" },
      `Time to ${work}, and for JSON.parse alone: medians of ${timing.rounds} warm rounds in this tab`,
    ),
  ];
}

function row(name: string, time: number, longest: number, kind: string): HTMLElement {
  const bar = element("span", { class: `bar bar-${kind}`, "aria-hidden": "true" });
  bar.style.setProperty("--part", String(longest === 0 ? 0 : time / longest));
  return element(
    "p",
    { class: "timing-row" },
    element("span", { class: "timing-name" }, name),
    bar,
    element("span", { class: "timing-figure" }, inUnits(time)),
  );
}

/** Writes a time, given in µs, with two or three digits and a unit. */
function inUnits(time: number): string {
  const [value, unit] = time < 1000 ? [time, "µs"] : [time / 1000, "ms"];
  return `${value.toPrecision(value < 100 ? 2 : 3).replace(/e.*/, "")} ${unit}`;
}
