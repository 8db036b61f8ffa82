/** Plots time by size as SVG. Both axes are logarithmic, and the colors work on a light and on a dark background. */
import type { Kind } from "./jobs.js";
import { type Reader, readerNames } from "./readers.js";
import { logScale, marksIn, roundRange } from "./scale.js";
import { sizeInWords } from "./size.js";
import type { Times } from "./time.js";

/** The data of one panel. */
export interface Series {
  readonly kind: Kind;
  readonly sizes: readonly number[];
  readonly times: readonly Times[];
  /** The lower and the upper end of the goal. */
  readonly band: readonly [number, number];
}

const WIDTH = 400;
const HEIGHT = 280;
const LEFT = 60;
const TOP = 40;
const RIGHT = 10;
const STRIDE = LEFT + WIDTH + 20;

const STROKES: Readonly<Record<Reader, string>> = {
  "bytes to verdict": 'stroke="#2f81f7" stroke-width="3"',
  "bytes to object": 'stroke="#1a9f5c" stroke-width="2"',
  "text to object": 'stroke="#d0602a" stroke-width="2"',
  "JSON.parse of bytes": 'stroke="#8b7fd6" stroke-width="2" stroke-dasharray="6 3"',
  "JSON.parse of text": 'stroke="#a0822a" stroke-width="2" stroke-dasharray="2 3"',
};

const STYLE = `
  svg { color: #1f2328; font: 12px system-ui, sans-serif; }
  @media (prefers-color-scheme: dark) { svg { color: #e6edf3; } }
  text { fill: currentColor; }
  .grid { stroke: currentColor; opacity: 0.15; }
  .goal { fill: #2f81f7; opacity: 0.2; }
  .line { fill: none; stroke-linejoin: round; }`;

/** Draws one panel for each series. */
export function plot(panels: readonly Series[]): string {
  const values = panels.flatMap(({ times, band }) => [...band, ...times.flatMap(valuesOf)]);
  const range = roundRange(values);
  const size = `${panels.length * STRIDE + RIGHT} ${TOP + HEIGHT + 110}`;
  const label = 'role="img" aria-label="Nanoseconds a byte by the size of the job"';
  const drawn = panels.map((series, index) => panel(series, range, LEFT + index * STRIDE));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" ${label}>`,
    `<style>${STYLE}\n</style>`,
    ...drawn,
    ...readerNames.map(legend),
    "</svg>\n",
  ].join("\n");
}

function valuesOf(times: Times): number[] {
  return readerNames.map((name) => times[name]);
}

function panel(
  { kind, sizes, times, band }: Series,
  range: [number, number],
  left: number,
): string {
  const ends = [sizes[0] as number, sizes.at(-1) as number] as const;
  const x = logScale(ends, 0, WIDTH);
  const y = logScale(range, HEIGHT, 0);
  const [low, high] = band.map(y) as [number, number];
  return [
    `<g transform="translate(${left} ${TOP})">`,
    text(WIDTH / 2, -16, `growing in ${kind}`),
    ...marksIn(ends, [1]).map((mark) => column(x(mark), sizeInWords(mark))),
    ...marksIn(range, [1, 2, 5]).map((mark) => row(y(mark), String(mark))),
    text(WIDTH / 2, HEIGHT + 40, "size of the job"),
    `<text transform="translate(-42 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">ns a byte</text>`,
    `<rect class="goal" width="${WIDTH}" y="${round(high)}" height="${round(low - high)}"/>`,
    ...readerNames.map((name) =>
      line(
        name,
        sizes.map(x),
        times.map((time) => y(time[name])),
      ),
    ),
    "</g>",
  ].join("\n");
}

function column(x: number, label: string): string {
  const line = `<path class="grid" d="M${round(x)} 0V${HEIGHT}"/>`;
  return line + text(x, HEIGHT + 18, label);
}

function row(y: number, label: string): string {
  const line = `<path class="grid" d="M0 ${round(y)}H${WIDTH}"/>`;
  return line + text(-8, y + 4, label, "end");
}

function line(name: Reader, xs: readonly number[], ys: readonly number[]): string {
  const points = xs.map((x, index) => `${round(x)},${round(ys[index] as number)}`);
  return `<polyline class="line" ${STROKES[name]} points="${points.join(" ")}"/>`;
}

function legend(name: Reader, index: number): string {
  const x = LEFT + (index % 3) * 280;
  const y = TOP + HEIGHT + 70 + Math.floor(index / 3) * 22;
  const sample = `<path class="line" ${STROKES[name]} d="M${x} ${y}h36"/>`;
  return sample + text(x + 46, y + 4, name, "start");
}

function text(x: number, y: number, words: string, anchor = "middle"): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${words}</text>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
