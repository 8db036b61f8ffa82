/** Libraries that take a Standard Schema take a component directly. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { sValidator } from "@hono/standard-validator";
import { CompletionJobOut, completionJobOutToJSON } from "completion-job";
import { Hono } from "hono";
import { isValidationError, up } from "up-fetch";
import { exampleJob, normalizedJob } from "../shared/example-job.js";
import { type Equal, holds } from "../types/equal.js";

const wireText = completionJobOutToJSON(exampleJob);

const app = new Hono().post("/jobs", sValidator("json", CompletionJobOut), (context) => {
  const job = context.req.valid("json");
  holds<Equal<typeof job, CompletionJobOut>>();
  return context.json(job.createdAt);
});

/** Sends a text to an application. */
function post(text: string, to: Hono = app): Response | Promise<Response> {
  const headers = { "content-type": "application/json" };
  return to.request("/jobs", { method: "POST", body: text, headers });
}

test("a route of Hono gets the job that its validator read", async () => {
  const response = await post(wireText);
  assert.equal(response.status, 200);
  assert.equal(await response.json(), exampleJob.createdAt);
});

test("a route of Hono answers a broken job with its issues", async () => {
  const response = await post('{"id": 7}');
  assert.equal(response.status, 400);
  const { error } = (await response.json()) as { error: { message: string; path: string[] }[] };
  assert.deepEqual(error.map(({ message, path }) => `${path.join(".")}: ${message}`).slice(0, 2), [
    "id: Expected string, received number",
    "auto_start: Required",
  ]);
});

test("the route that the README shows accepts a job and refuses a broken one", async () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, code = ""] = readme.match(/```ts\n(app\.post[\s\S]*?)```/) ?? [];
  const shown = new Hono();
  new Function("app", "sValidator", "CompletionJobOut", code)(shown, sValidator, CompletionJobOut);
  assert.equal(await (await post(wireText, shown)).json(), exampleJob.createdAt);
  assert.equal((await post("{}", shown)).status, 400);
});

/** Requests a job from a server that answers with the text. */
function fetching(text: string) {
  const response = new Response(text, { headers: { "content-type": "application/json" } });
  const server: typeof fetch = () => Promise.resolve(response);
  return up(server)("https://api.example/jobs/1", { schema: CompletionJobOut });
}

test("a request of up-fetch gives the job that its schema read", async () => {
  const job = await fetching(wireText);
  holds<Equal<typeof job, CompletionJobOut>>();
  assert.deepEqual(job, normalizedJob);
});

test("a request of up-fetch fails with the issues of a broken job", async () => {
  const error: unknown = await fetching('{"id": 7}').catch((reason) => reason);
  assert.ok(isValidationError(error));
  assert.equal(error.issues[0]?.message, "Expected string, received number");
});
