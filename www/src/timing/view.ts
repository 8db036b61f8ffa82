import { element } from "../dom/element.js";
import type { Verdict } from "../judge/verdict.js";
import { type Timing, time } from "./timing.js";
import { parse, read } from "./works.js";

/** How long the keys must rest before a text is timed, in ms. */
const REST = 700;

/** Larger texts are not timed: a round of them would be felt. */
const LARGEST = 4 << 20;

/** Shows in `place` what the last text took, once there was time to find out. */
export class TimingView {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = new AbortController();

  constructor(private readonly place: HTMLElement) {}

  /** Times the text of a verdict, and no longer the one before. */
  show(verdict: Verdict): void {
    clearTimeout(this.timer);
    this.running.abort();
    this.place.classList.add("stale");
    this.running = new AbortController();
    const { signal } = this.running;
    this.timer = setTimeout(() => void this.time(verdict, signal), REST);
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
    this.place.classList.remove("stale");
    this.place.replaceChildren(...(timing === undefined ? [] : rows(timing, kind)));
  }
}

function rows(timing: Timing, kind: Verdict["kind"]): HTMLElement[] {
  const longest = Math.max(timing.ours, timing.parse);
  const work = kind === "valid" ? "to a checked SDK object" : "to all its issues";
  return [
    row("completion-job", timing.ours, longest, "ours"),
    row("JSON.parse", timing.parse, longest, "theirs"),
    element(
      "p",
      { class: "timing-note" },
      `This text ${work}, beside JSON.parse alone: medians of ${timing.rounds} warm rounds in this tab`,
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

/** A time in µs, with three digits and the unit that suits it. */
function inUnits(time: number): string {
  const [value, unit] = time < 1000 ? [time, "µs"] : [time / 1000, "ms"];
  return `${value.toPrecision(value < 100 ? 2 : 3).replace(/e.*/, "")} ${unit}`;
}
