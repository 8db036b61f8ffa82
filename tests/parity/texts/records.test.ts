/** Records of anything, such as the data of an event, in texts. */
import assert from "node:assert/strict";
import test from "node:test";
import { agreeOnText, onlyIssue, validValue } from "../checks/agree.js";
import { oddKeys } from "../inputs/odd-keys.js";
import { textWith } from "../inputs/sample.js";
import { components } from "../rules/description.js";
import { rust } from "../sides/rust.js";
import { subjects } from "../sides/subjects.js";

function event(data: string): string {
  return textWith(components.EventOut, { data });
}

/** The record that all sides read. */
function recordOf(data: string): Record<string, unknown> {
  return validValue(agreeOnText("EventOut", event(data))).data as Record<string, unknown>;
}

/** A text of so many levels. */
function deep(levels: number, open: string, close: string): string {
  return `${open.repeat(levels)}1${close.repeat(levels)}`;
}

test("a record keeps the JSON value of each of its members", () => {
  const record = recordOf('{"status":"RUNNING","nested":{"list":[1,[],{}],"no":null},"yes":true}');
  const nested = { list: [1, [], {}], no: null };
  assert.deepEqual(record, { status: "RUNNING", nested, yes: true });
  assert.deepEqual(recordOf("{}"), {});
  assert.deepEqual(recordOf(' { "a" : [ 1 , 2 ] } \n'), { a: [1, 2] });
});

test("a record may be null or absent, and nothing else but an object", () => {
  assert.equal(validValue(agreeOnText("EventOut", event("null"))).data, null);
  assert.equal("data" in validValue(agreeOnText("EventOut", textWith(components.EventOut))), false);
  for (const [text, type] of [
    ["[]", "array"],
    ['"{}"', "string"],
    ["1", "number"],
    ["1e400", "number"],
    ["false", "boolean"],
  ] as const) {
    const { message, path } = onlyIssue(agreeOnText("EventOut", event(text)));
    assert.deepEqual([message, path], [`Expected object, received ${type}`, ["data"]]);
  }
});

test("every odd key is a key like any other in a record, alone and with all others", () => {
  for (const key of oddKeys) recordOf(`{${JSON.stringify(key)}:1,"a":{${JSON.stringify(key)}:2}}`);
  recordOf(`{${oddKeys.map((key, at) => `${JSON.stringify(key)}:${at}`).join(", ")}}`);
});

test("__proto__ is dropped from a record but not from what is inside", () => {
  const record = recordOf('{"a":1,"__proto__":{"b":2},"c":{"__proto__":{"d":3}}}');
  assert.deepEqual(Object.keys(record), ["a", "c"]);
  assert.equal(Object.getPrototypeOf(record), Object.prototype);
  assert.deepEqual(Object.keys(record.c as object), ["__proto__"]);
  assert.deepEqual(recordOf('{"\\u005f_proto__":1,"x":2}'), { x: 2 });
  assert.deepEqual(recordOf('{"__proto__":"\\ud800"}'), {});
});

test("keys that are whole numbers come first, from the lowest to the highest", () => {
  const record = recordOf('{"b":1,"10":2,"a":3,"2":4,"4294967295":5,"01":6,"4294967294":7,"-1":8}');
  const keys = ["2", "10", "4294967294", "b", "a", "4294967295", "01", "-1"];
  assert.deepEqual(Object.keys(record), keys);
});

test("the last value of a duplicate key counts, in the place of the first", () => {
  const record = recordOf('{"a":1,"b":2,"\\u0061":3,"c":{"d":1,"d":[]}}');
  assert.deepEqual(Object.entries(record), [
    ["a", 3],
    ["b", 2],
    ["c", { d: [] }],
  ]);
});

test("the last of several records counts, and a mismatch before it does not", () => {
  const both = (first: string, last: string) =>
    `{"name":"x","data":${first},"data":${last},"created_at":1}`;
  for (const first of ['{"a":1}', "[1]", "7", "null", '"x"', '{"a":"\\ud800"}']) {
    const value = validValue(agreeOnText("EventOut", both(first, '{"b":2}')));
    assert.deepEqual(value.data, { b: 2 });
  }
  onlyIssue(agreeOnText("EventOut", both('{"b":2}', "[]")));
});

test("numbers in a record are the nearest doubles, 1e400 and -0 among them", () => {
  const text = "[1e400,-1e400,-0,0,1E2,123456789012345678901234567890,5e-324,1e-400,0.1,2.50]";
  const [largest, lowest, zero] = recordOf(`{"a":${text}}`).a as number[];
  assert.deepEqual([largest, lowest, zero], [Infinity, -Infinity, -0]);
});

test("characters beyond ASCII before, in and after a record do not move it", () => {
  const text =
    '{"é":"é","name":"漢😀","data":{"ключ":"😀é","e\\u0301":"\\ud83d\\ude00"},"x":"é","created_at":1}';
  const { data, name } = validValue(agreeOnText("EventOut", text));
  assert.deepEqual([name, data], ["漢😀", { ключ: "😀é", "e\u0301": "😀" }]);
});

test("a record whose syntax is wrong is not JSON", () => {
  for (const data of [
    '{"a":}',
    '{"a" 1}',
    "{a:1}",
    '{"a":1,}',
    '{"a":01}',
    '{"a":[1,]}',
    '{"a":"\\x"}',
    '{"a":tru}',
  ]) {
    assert.equal(agreeOnText("EventOut", event(data)).verdict, "broken", data);
  }
  assert.equal(agreeOnText("EventOut", '{"name":"x","data":{"a":{"b":[1').verdict, "broken");
});

test("JavaScript reads a record of a hundred thousand levels, and Rust reports its depth", () => {
  for (const [open, close] of [
    ["[", "]"],
    ['{"a":', "}"],
  ] as const) {
    const text = event(`{"a":${deep(100_000, open, close)}}`);
    for (const side of subjects) {
      let value: unknown = validValue(side.fromJSON("EventOut", text)).data;
      let levels = 0;
      for (; typeof value === "object" && value !== null; levels += 1)
        [value] = Object.values(value);
      assert.deepEqual([levels, value], [100_001, 1], side.name);
    }
    const issue = onlyIssue(rust.fromJSON("EventOut", text));
    assert.deepEqual([issue.code, issue.path], ["too_deep", ["data"]]);
  }
});

test("Rust reads a record of 128 levels, and reports one more", () => {
  recordOf(deep(128, '{"a":', "}"));
  assert.equal(rust.fromJSON("EventOut", event(deep(128, '{"a":', "}"))).verdict, "valid");
  assert.equal(rust.fromJSON("EventOut", event(deep(129, '{"a":', "}"))).verdict, "invalid");
  const replaced = event(`{"a":${deep(100_000, "[", "]")},"a":1}`);
  assert.deepEqual(validValue(rust.fromJSON("EventOut", replaced)).data, { a: 1 });
});

test("Rust reports half a surrogate pair in a record, unless a later member replaces it", () => {
  const issue = onlyIssue(rust.fromJSON("EventOut", event('{"a":["\\ud800"]}')));
  assert.deepEqual([issue.code, issue.pointer], ["unpaired_surrogate", "/data"]);
  assert.equal(rust.fromJSON("EventOut", event('{"\\ud800":1}')).verdict, "invalid");
  agreeOnText("EventOut", event('{"a":"\\ud800","a":1}'));
  agreeOnText("EventOut", event('{"a":"\\ud83d\\ude00"}'));
});
