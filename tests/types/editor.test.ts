import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { LanguageServer } from "./language-server.js";

const uri = new URL("./consumer/edited.ts", import.meta.url).href;
const text = `import { completionJobOutFromJSON } from "completion-job";
import { init } from "completion-job/slim";

await init();
export const createdAt = completionJobOutFromJSON("{}").value?.createdAt;
`;

const server = new LanguageServer();
before(async () => {
  await server.start();
  server.open(uri, text);
});
after(() => server.stop());

/** The parameters with which an editor asks about the last word of a piece of the text. */
function about(ending: string) {
  const lines = text.slice(0, text.indexOf(ending) + ending.length).split("\n");
  const position = { line: lines.length - 1, character: (lines.at(-1)?.length ?? 0) - 1 };
  return { textDocument: { uri }, position };
}

async function hover(ending: string): Promise<string> {
  const answer = await server.request("textDocument/hover", about(ending));
  return (answer as { contents: { value: string } }).contents.value;
}

async function sourceOf(ending: string): Promise<string> {
  const answer = await server.request("textDocument/definition", about(ending));
  const [place] = answer as [{ uri: string }];
  return place.uri.slice(place.uri.indexOf("/pkg/"));
}

test("an editor shows what an imported function does, and its type", async () => {
  const shown = await hover("{ completionJobOutFromJSON");
  assert.match(shown, /\(text: JsonText\): Result<CompletionJobOut, WireCompletionJobOut>/);
  assert.match(shown, /Reads wire JSON/);
});

test("an editor shows what a field of a job is", async () => {
  const shown = await hover("?.createdAt");
  assert.match(shown, /createdAt: number/);
  assert.match(shown, /When the job was created/);
});

test("an editor shows what init of the slim entry does", async () => {
  assert.match(await hover("{ init"), /Gets the WebAssembly module ready/);
});

test("an editor jumps from a use to the source file in the package", async () => {
  assert.equal(
    await sourceOf("{ completionJobOutFromJSON"),
    "/pkg/src/generated/sdk-1.6/components/job/completion-job-out.ts",
  );
  assert.equal(
    await sourceOf("?.createdAt"),
    "/pkg/src/generated/sdk-1.6/components/job/completion-job-out.ts",
  );
  assert.equal(await sourceOf("{ init"), "/pkg/src/module/slim/init.ts");
});
