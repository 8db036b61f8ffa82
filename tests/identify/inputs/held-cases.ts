import { type Case, text } from "./case.js";
import { completion, details, old } from "./jobs.js";

const page = text({ data: [old], object: "list", total: 1 });
const readJob = { name: "readJob", entry: "completion-job" };

export const heldCases: readonly Case[] = [
  {
    name: "an error with detail",
    input: text({ detail: "No model of this name can be fine-tuned" }),
    what: "api_error",
    sentence: "The API answered with an error: No model of this name can be fine-tuned",
    has: { message: "No model of this name can be fine-tuned", reader: null },
    evidence: ["/detail"],
  },
  {
    name: "FastAPI's list of errors",
    input: text({
      detail: [
        { loc: ["body", "training_files", 0], msg: "Field required", type: "missing" },
        { loc: ["body", "model"], msg: "Input should be a valid string", type: "string_type" },
      ],
    }),
    what: "api_error",
    sentence:
      "The API answered with an error: body.training_files.0: Field required; body.model: Input should be a valid string",
  },
  {
    name: "a long list of errors",
    input: text({ detail: Array(5).fill({ loc: [], msg: "no", type: "t" }) }),
    what: "api_error",
    sentence: "The API answered with an error: : no; : no; : no; and 2 more",
  },
  {
    name: "an error with a message",
    input: text({ object: "error", message: "Unauthorized", type: "auth", code: "1100" }),
    what: "api_error",
    sentence: "The API answered with an error: Unauthorized",
    evidence: ["/message"],
  },
  {
    name: "an error whose message holds FastAPI's list",
    input: text({
      object: "error",
      message: { detail: [{ loc: ["body"], msg: "Bad", type: "t" }] },
      type: "invalid_request_error",
    }),
    what: "api_error",
    sentence: "The API answered with an error: body: Bad",
  },
  {
    name: "an error inside error",
    input: text({ error: { message: "Gone for good", type: "gone" } }),
    what: "api_error",
    sentence: "The API answered with an error: Gone for good",
  },
  {
    name: "an error with characters that a terminal would obey",
    input: text({ detail: "a\u001b[31m b\u2028c\ud800" }),
    what: "api_error",
    sentence: "The API answered with an error: a [31m b c\ufffd",
  },
  {
    name: "an error that goes on and on",
    input: text({ detail: "😀".repeat(400) }),
    what: "api_error",
    sentence: `The API answered with an error: ${"😀".repeat(300)}…`,
    has: { message: "😀".repeat(400) },
  },
  {
    name: "an object with a message among other members",
    input: text({ message: "Hello", from: "Ada", to: "Charles" }),
    what: "unknown",
    sentence: "This is an object, …",
  },
  {
    name: "an error of JavaScript, which has no members of its own",
    input: new TypeError("mine"),
    what: "unknown",
    sentence: "This is an object, …",
  },
  {
    name: "an entry of a HAR file",
    input: text({
      request: { method: "GET", url: "/v1/fine_tuning/jobs/1" },
      response: { status: 200, headers: [], content: { mimeType: "application/json", text: page } },
    }),
    what: "exchange",
    sentence:
      "This is a recorded HTTP exchange with status 200. Its body: This is a page of 1 job; read it with readJobs.",
    has: { status: 200, pointer: "/response/content/text" },
    evidence: ["/request", "/response", "/response/content/text"],
  },
  {
    name: "a HAR file",
    input: text({
      log: {
        version: "1.2",
        entries: [
          { request: {}, response: { status: 200, content: { text: "<html>" } } },
          { request: {}, response: { status: 200, content: { text: text(completion) } } },
        ],
      },
    }),
    what: "exchange",
    sentence:
      "This is a recorded HTTP exchange with status 200. Its body: This is a completion job…",
    has: { pointer: "/log/entries/1/response/content/text", reader: readJob },
  },
  {
    name: "a response with headers and a body",
    input: text({ status: 422, headers: {}, body: { detail: "Not like this" } }),
    what: "exchange",
    sentence:
      "This is a recorded HTTP exchange with status 422. Its body: The API answered with an error: Not like this",
  },
  {
    name: "a response as axios has it",
    input: { status: 200, statusText: "OK", headers: {}, config: {}, data: completion },
    what: "exchange",
    sentence:
      "This is a recorded HTTP exchange with status 200. Its body: This is a completion job…",
    has: { pointer: "/data" },
  },
  {
    name: "an exchange as nock records it",
    input: text({ scope: "https://api.example", method: "GET", status: 200, response: old }),
    what: "exchange",
    sentence:
      "This is a recorded HTTP exchange with status 200. Its body: This is a completion job…",
    has: { pointer: "/response" },
  },
  {
    name: "an error of the SDK",
    input: { statusCode: 410, contentType: "application/json", body: '{"message":"Gone"}' },
    what: "exchange",
    sentence:
      "This is a recorded HTTP exchange with status 410. Its body: The API answered with an error: Gone",
  },
  {
    name: "a response with a body that nobody knows",
    input: text({ status: 502, headers: {}, body: "<html><title>Bad Gateway</title></html>" }),
    what: "exchange",
    sentence:
      "This is a recorded HTTP exchange with status 502. Its body: This is an HTML page, not JSON.",
    has: { reader: null },
  },
  {
    name: "a status and data that nobody knows",
    input: text({ status: 200, data: { temperature: 21 } }),
    what: "unknown",
    sentence: "This is an object, …",
  },
  {
    name: "what curl -i prints",
    input: `HTTP/2 200 \r\ncontent-type: application/json\r\n\r\n${text({ ...completion, ...details })}`,
    what: "exchange",
    sentence:
      "This is a recorded HTTP exchange with status 200. Its body: This is a detailed completion job…",
    has: { status: 200, pointer: "", reader: readJob },
  },
  {
    name: "what curl -i prints after a redirect",
    input: `HTTP/1.1 301 Moved\nlocation: /x\n\nHTTP/1.1 404 Not Found\n\n{"detail": "None"}`,
    what: "exchange",
    sentence:
      "This is a recorded HTTP exchange with status 404. Its body: The API answered with an error: None",
  },
  {
    name: "a head without a body",
    input: "HTTP/1.1 204 No Content\r\nserver: x\r\n",
    what: "exchange",
    sentence: "This is a recorded HTTP exchange with status 204. Its body: This text is empty.",
  },
  {
    name: "a JSON string that holds a job",
    input: text(text(completion)),
    what: "json_string",
    sentence:
      "This is JSON inside a JSON string, so it has to be parsed twice. The inner text: This is a completion job…",
    has: { reader: readJob },
  },
  {
    name: "a JSON string in a JSON string",
    input: text(text(page)),
    what: "json_string",
    sentence: "This is JSON inside a JSON string, …",
  },
  {
    name: "a JSON string like any other",
    input: '"RUNNING"',
    what: "unknown",
    sentence: "This is a string, and nothing in it is known here.",
  },
];
