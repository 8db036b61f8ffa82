import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { skip } from "../../browser/chromium.js";
import { headlineOf, issuesIn, textIn, write } from "../page/editor.js";
import { exampleWireJob } from "../../shared/example-job.js";
import { type Opened, openPage } from "../page/open-page.js";

type Job = Readonly<Record<string, unknown>>;

/** The example job, indented, with some members replaced or added. */
function jobWith(members: Job): string {
  return JSON.stringify({ ...exampleWireJob, ...members }, null, 2);
}

describe("quick fixes", { skip }, () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
  });

  /** Writes a text, presses a fix in the list of issues, and returns the new text. */
  async function fixed(text: string, fix: string): Promise<string> {
    const { page } = opened;
    await write(page, text);
    await page
      .locator("#issue-list")
      .getByRole("button", { name: fix, exact: true })
      .first()
      .click();
    return await textIn(page);
  }

  async function leavesValid(text: string, fix: string, expected: string): Promise<void> {
    assert.equal(await fixed(text, fix), expected);
    assert.equal(await headlineOf(opened.page), "Valid job");
  }

  test("a missing member is inserted with a placeholder, behind the last member", async () => {
    const { model, ...rest } = exampleWireJob;
    const expected = JSON.stringify({ ...rest, model: "" }, null, 2);
    await leavesValid(JSON.stringify(rest, null, 2), 'Insert "model": ""', expected);
  });

  test("the inserted placeholder is selected, so that typing replaces it", async () => {
    const { model, ...rest } = exampleWireJob;
    await fixed(JSON.stringify(rest, null, 2), 'Insert "model": ""');
    await opened.page.keyboard.type("V90");
    const expected = JSON.stringify({ ...rest, model: "V90" }, null, 2);
    assert.equal(await textIn(opened.page), expected);
  });

  test("one fix inserts all members that an object lacks", async () => {
    await fixed("{}", "Insert all 8");
    assert.equal(await headlineOf(opened.page), "Valid job");
    assert.equal((await textIn(opened.page)).split("\n").length, 10);
  });

  test("a member is inserted into a one-line object without a line break", async () => {
    const text = jobWith({}).replace(/\n}$/, ',\n  "integrations": [{ "name": "a" }]\n}');
    const expected = text.replace('"a" }', '"a", "project": "" }');
    await leavesValid(text, 'Insert "project": ""', expected);
  });

  test("a member is inserted in the spelling of its object", async () => {
    const sdk = jobWith({}).replace(/_(\w)(?=\w*":)/g, (_, letter: string) => letter.toUpperCase());
    await leavesValid(
      sdk.replace(/ {2}"modifiedAt": \d+,\n/, ""),
      'Insert "modifiedAt": 0',
      sdk.replace(/ {2}"modifiedAt": \d+,\n/, "").replace(/\n}$/, ',\n  "modifiedAt": 0\n}'),
    );
  });

  test("the first fix offers the value of the enumeration that was probably meant", async () => {
    const { page } = opened;
    await write(page, jobWith({ status: "canceled" }));
    const offered = await page.locator("#issue-list .fix").allTextContents();
    assert.equal(offered[0], "CANCELLED");
    await leavesValid(
      jobWith({ status: "canceled" }),
      "CANCELLED",
      jobWith({ status: "CANCELLED" }),
    );
  });

  test('the button "7 more" shows the other values of the enumeration', async () => {
    const { page } = opened;
    await write(page, jobWith({ status: "canceled" }));
    await page.locator("#issue-list").getByRole("button", { name: "7 more" }).click();
    await page.locator("#issue-list").getByRole("button", { name: "QUEUED" }).click();
    assert.equal(await textIn(page), jobWith({ status: "QUEUED" }));
  });

  test("of a field in both spellings, the member that is not in the object's spelling can be removed", async () => {
    const doubled = jobWith({ createdAt: 1 });
    await leavesValid(doubled, 'Remove "createdAt"', jobWith({}));
  });

  test("of a field in both spellings, the member in the object's spelling can be removed", async () => {
    const doubled = jobWith({ createdAt: 1 });
    const { created_at, ...rest } = exampleWireJob;
    const expected = JSON.stringify({ ...rest, createdAt: 1 }, null, 2);
    assert.equal(await fixed(doubled, 'Remove "created_at"'), expected);
  });

  test('"False" becomes false', async () => {
    await leavesValid(
      jobWith({ auto_start: "False" }),
      "Make it false",
      jobWith({ auto_start: false }),
    );
  });

  test("a quoted number loses its quotes", async () => {
    await leavesValid(jobWith({ created_at: "12" }), "Make it 12", jobWith({ created_at: 12 }));
  });

  test("a number that must be an integer loses its fraction", async () => {
    await leavesValid(jobWith({ created_at: 12.5 }), "Make it 12", jobWith({ created_at: 12 }));
  });

  test("a number in a string field becomes a string", async () => {
    await leavesValid(jobWith({ id: 12 }), 'Make it "12"', jobWith({ id: "12" }));
  });

  test("a single value becomes a list with one element", async () => {
    const text = jobWith({ training_files: "a" });
    await leavesValid(text, 'Make it ["a"]', text.replace('"a"', '["a"]'));
  });

  test("null is removed if the field has a default", async () => {
    const text = jobWith({ object: null });
    await leavesValid(text, "Remove it: job is the default", jobWith({}));
  });

  test("an invalid element of a list is removed together with a comma", async () => {
    const text = jobWith({ training_files: "LIST" }).replace('"LIST"', '["a", null, "b"]');
    await leavesValid(text, "Remove it", text.replace("null, ", ""));
  });

  test("a trailing comma is removed", async () => {
    await leavesValid(jobWith({}).replace(/\n}$/, ",\n}"), "Remove the comma", jobWith({}));
  });

  test("several fixes, one after another, leave a valid job", async () => {
    const { page } = opened;
    await write(page, jobWith({ auto_start: "false", created_at: "12", modified_at: 1.5 }));
    for (const fix of ["Make it false", "Make it 12", "Make it 1"]) {
      await page.locator("#issue-list").getByRole("button", { name: fix, exact: true }).click();
    }
    const expected = jobWith({ auto_start: false, created_at: 12, modified_at: 1 });
    assert.equal(await textIn(page), expected);
    assert.equal(await headlineOf(page), "Valid job");
  });

  test("undo reverts a fix", async () => {
    const text = jobWith({ auto_start: "false" });
    await fixed(text, "Make it false");
    await opened.page.keyboard.press("ControlOrMeta+z");
    assert.equal(await textIn(opened.page), text);
    assert.deepEqual(await issuesIn(opened.page), ["Expected boolean, received string"]);
  });

  test("the browser console stays empty", () => {
    assert.deepEqual(opened.consoleMessages, []);
  });
});
