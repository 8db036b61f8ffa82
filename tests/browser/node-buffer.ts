/** Stands in for Node's `Buffer` in a browser, as far as the comparison with the SDK uses it. */
class Bytes extends Uint8Array {}

export const Buffer = { from: (bytes: Uint8Array): Uint8Array => new Bytes(bytes) };
