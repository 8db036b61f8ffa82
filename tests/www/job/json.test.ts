import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { partAt, partsOf, pathAt } from "../../../www/src/json/part.js";

/** The values of an object's or list's parts, as they stand, by their keys. */
function parts(text: string): Array<[string | number, string]> {
  return [...partsOf(text, text.search(/[[{]/))].map(({ key, from, to }) => [
    key,
    text.slice(from, to),
  ]);
}

describe("the parts of a text", () => {
  test("an object has members, with whatever values", () => {
    assert.deepEqual(parts('{"a": {"x": [1, "}"]}, "b":-1.5e3 , "c" : null}'), [
      ["a", '{"x": [1, "}"]}'],
      ["b", "-1.5e3"],
      ["c", "null"],
    ]);
  });

  test("a list has elements", () => {
    assert.deepEqual(parts('[ "a,b" , [], true ]'), [
      [0, '"a,b"'],
      [1, "[]"],
      [2, "true"],
    ]);
  });

  test("a quote behind a backslash ends no string, one behind two does", () => {
    assert.deepEqual(parts(String.raw`{"a": "\"}", "b": "\\", "c": 1}`), [
      ["a", String.raw`"\"}"`],
      ["b", String.raw`"\\"`],
      ["c", "1"],
    ]);
  });

  test("a key is what its escapes stand for", () => {
    assert.deepEqual(parts(String.raw`{"\u0061": 1}`), [["a", "1"]]);
  });

  test("of a text that breaks off the parts up to there are found", () => {
    assert.deepEqual(parts('{"a": 1, "b'), [["a", "1"]]);
    assert.deepEqual(parts('{"a": 1 2'), [["a", "1"]]);
    assert.deepEqual(parts("[1,,2]")[0], [0, "1"]);
    assert.deepEqual(parts("{"), []);
  });

  test("a part is found by its path; of a key that is given twice, the one that counts", () => {
    const text = '{"a": 1, "b": [{"c": 2}], "a": 3}';
    assert.equal(partAt(text, ["b", 0, "c"])?.from, text.indexOf("2"));
    assert.equal(partAt(text, ["a"])?.from, text.indexOf("3"));
    assert.equal(partAt(text, ["b", 1]), undefined);
  });

  test("an offset leads to the path of the innermost part that holds it", () => {
    const text = '{"a": 1, "b": [{"c": 2}]}';
    assert.deepEqual(pathAt(text, text.indexOf('"c"')), ["b", 0, "c"]);
    assert.deepEqual(pathAt(text, text.indexOf("1")), ["a"]);
    assert.deepEqual(pathAt(text, 0), []);
  });
});
