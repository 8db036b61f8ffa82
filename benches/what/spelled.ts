import { camelCase } from "./sdk-spelling.js";

/** How a schema's keys are spelled. */
export type Spelled = <Shape extends object>(shape: Shape) => Shape;

/** As the wire does, which is how the schemas are written down: `created_at`. */
export const asWire: Spelled = (shape) => shape;

/** As the SDK does: `createdAt`. The type does not follow. */
export const asSdk: Spelled = (shape) =>
  Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [camelCase(key), value]),
  ) as typeof shape;
