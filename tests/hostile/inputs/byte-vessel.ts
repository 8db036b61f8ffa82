/** Unusual objects that can hold bytes. */
import type { Random } from "../../shared/random.js";
import { explode } from "./bomb.js";

class Liar extends Uint8Array {
  override get length(): number {
    return 1e9;
  }
  static get [Symbol.species](): Uint8ArrayConstructor {
    return explode();
  }
  override slice(): never {
    return explode();
  }
  override subarray(): never {
    return explode();
  }
  override toString(): never {
    return explode();
  }
}

/** The same bytes in another object, which must be read like a plain Uint8Array. */
export function pour(random: Random, bytes: Uint8Array): Uint8Array | ArrayBuffer {
  switch (random.below(7)) {
    case 0:
      return bytes.slice().buffer;
    case 1:
      return Buffer.from(bytes);
    case 2:
      return within(new ArrayBuffer(bytes.length + 9), bytes);
    case 3:
      return within(new SharedArrayBuffer(bytes.length + 9), bytes);
    case 4:
      return Liar.from(bytes);
    case 5:
      return resizable(bytes);
    default:
      return bytes;
  }
}

export function detached(bytes: Uint8Array): Uint8Array {
  const gone = bytes.slice();
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  return gone;
}

function within(buffer: ArrayBufferLike, bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(buffer).fill(0x5d);
  whole.set(bytes, 3);
  return whole.subarray(3, 3 + bytes.length);
}

/** A view that follows the length of its buffer. */
function resizable(bytes: Uint8Array): Uint8Array {
  const options = { maxByteLength: bytes.length + 64 };
  const buffer: ArrayBuffer = Reflect.construct(ArrayBuffer, [bytes.length, options]);
  const view = new Uint8Array(buffer);
  view.set(bytes);
  return view;
}
