import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { partAt, partsOf, pathAt } from "../../../www/src/json/part.js";

/** The key and the text of each part of an object or a list. */
function parts(text: string): Array<[string | number, string]> {
  return [...partsOf(text, text.search(/[[{]/))].map(({ key, from, to }) => [
    key,
    text.slice(from, to),
  ]);
}

describe("finding the parts of a JSON text", () => {
  test("partsOf gives the members of an object", () => {
    assert.deepEqual(parts('{"a": {"x": [1, "}"]}, "b":-1.5e3 , "c" : null}'), [
      ["a", '{"x": [1, "}"]}'],
      ["b", "-1.5e3"],
      ["c", "null"],
    ]);
  });

  test("partsOf gives the elements of a list", () => {
    assert.deepEqual(parts('[ "a,b" , [], true ]'), [
      [0, '"a,b"'],
      [1, "[]"],
      [2, "true"],
    ]);
  });

  test("a quote behind one backslash does not end a string; behind two backslashes it does", () => {
    assert.deepEqual(parts(String.raw`{"a": "\"}", "b": "\\", "c": 1}`), [
      ["a", String.raw`"\"}"`],
      ["b", String.raw`"\\"`],
      ["c", "1"],
    ]);
  });

  test("escapes in a key are decoded", () => {
    assert.deepEqual(parts(String.raw`{"\u0061": 1}`), [["a", "1"]]);
  });

  test("in a text with a mistake, the parts before it are found", () => {
    assert.deepEqual(parts('{"a": 1, "b'), [["a", "1"]]);
    assert.deepEqual(parts('{"a": 1 2'), [["a", "1"]]);
    assert.deepEqual(parts("[1,,2]")[0], [0, "1"]);
    assert.deepEqual(parts("{"), []);
  });

  test("partAt finds a part by its path, and the last one of a duplicate key", () => {
    const text = '{"a": 1, "b": [{"c": 2}], "a": 3}';
    assert.equal(partAt(text, ["b", 0, "c"])?.from, text.indexOf("2"));
    assert.equal(partAt(text, ["a"])?.from, text.indexOf("3"));
    assert.equal(partAt(text, ["b", 1]), undefined);
  });

  test("pathAt gives the path to the innermost part that contains an offset", () => {
    const text = '{"a": 1, "b": [{"c": 2}]}';
    assert.deepEqual(pathAt(text, text.indexOf('"c"')), ["b", 0, "c"]);
    assert.deepEqual(pathAt(text, text.indexOf("1")), ["a"]);
    assert.deepEqual(pathAt(text, 0), []);
  });
});
