import { difference } from "../hold/difference.js";
import { measure } from "../time/measure.js";
import { type Reading, readings } from "./readings.js";

/** How long reading one text takes, in microseconds. */
export interface Times {
  readonly title: string;
  /** The average length of a text in bytes. */
  readonly bytes: number;
  readonly parse: number;
  readonly own: number;
  readonly sdk: number;
}

/** Measures all readings in this process, each after the package's objects were found equal to the SDK's. */
export function times(rounds: number): Times[] {
  return readings.map((reading) => timesOf(reading, rounds));
}

function timesOf({ title, own, sdk, ...reading }: Reading, rounds: number): Times {
  const inputs = reading.texts();
  for (const text of inputs) {
    const where = difference(sdk(text), own(text));
    if (where !== undefined) throw new Error(`${title}: the package gives a different ${where}`);
  }
  const parse = (text: string) => JSON.parse(text);
  const subjects = Object.entries({ parse, own, sdk }).map(([name, call]) => ({
    name,
    call,
    inputs,
  }));
  const [parsed, read, readBySdk] = measure(subjects, rounds).map(({ micros }) => micros);
  const bytes = new TextEncoder().encode(inputs.join("")).length / inputs.length;
  return { title, bytes, parse: parsed as number, own: read as number, sdk: readBySdk as number };
}
