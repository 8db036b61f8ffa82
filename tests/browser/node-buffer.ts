/** As much of Node's `Buffer` as the comparison with the SDK uses, for a browser. */
class Bytes extends Uint8Array {}

export const Buffer = { from: (bytes: Uint8Array): Uint8Array => new Bytes(bytes) };
