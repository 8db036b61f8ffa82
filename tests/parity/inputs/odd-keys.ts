/** Keys that a record of anything may have, and that a careless reader treats as something else. */
// biome-ignore format: a table
export const oddKeys = [
  "status", "", "0", "1", "10", "2", "01", "-1", "1.5", "4294967294", "4294967295", "9007199254740993", "__proto__",
  "constructor", "toString", "hasOwnProperty", "then", "catch", "toJSON", "length", "a b", "é", "😀", "\u2028", "\u0000",
  "a\"b\\c", "\ud800", "created_at", "createdAt", "name", "k".repeat(70),
];
