import { camelCase } from "./sdk-spelling.js";

/** Chooses the spelling of a schema's keys. */
export type Spelled = <Shape extends object>(shape: Shape) => Shape;

/** Wire spelling, such as `created_at`. The schemas are written in it, so nothing changes. */
export const asWire: Spelled = (shape) => shape;

/** SDK spelling, such as `createdAt`. The static type keeps the wire spelling. */
export const asSdk: Spelled = (shape) =>
  Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [camelCase(key), value]),
  ) as typeof shape;
