import { type Case, text } from "./case.js";
import { classifier, completion, details, old, sdk } from "./jobs.js";

const entry = "completion-job";
const lines = `${text(completion)}\n${text(classifier)}\n`;

export const manyCases: readonly Case[] = [
  {
    name: "a page",
    input: text({ data: [completion, classifier], object: "list", total: 2 }),
    what: "page",
    sentence: "This is a page of 2 jobs; read it with readJobs.",
    has: {
      component: "JobsOut",
      generation: "1.6",
      counts: { elements: 2, completion: 1, classifier: 1, others: 0 },
      reader: { name: "readJobs", entry },
      exact: { name: "jobsOutFromJSON", entry },
    },
    evidence: ["/data", "/object", "/total"],
  },
  {
    name: "a page of 2024",
    input: text({ total: 1, data: [old] }),
    what: "page",
    sentence: "This is a page of 1 job; read it with readJobs.",
    has: {
      generation: "1.5",
      exact: { name: "jobsOutFromJSON", entry: "completion-job/sdk-1.5" },
    },
  },
  {
    name: "a page with jobs of two generations",
    input: text({ data: [old, completion], total: 2 }),
    what: "page",
    sentence: "This is a page of 2 jobs; …",
    has: { generation: "1.6" },
  },
  {
    name: "a page that generation 2 has read",
    input: {
      data: [sdk, { raw: old, jobType: "UNKNOWN", isUnknown: true }],
      object: "list",
      total: 2,
    },
    what: "page",
    sentence: "This is a page of 2 jobs; …",
    has: {
      component: "ListFineTuningJobsResponse",
      exact: { name: "ListFineTuningJobsResponse.parse", entry: "completion-job/sdk-2" },
    },
  },
  {
    name: "a page with something else in it",
    input: text({ data: [completion, null, { id: "x" }] }),
    what: "page",
    sentence: "This is a page of 1 job and 2 more; read it with readJobs.",
    has: { counts: { elements: 3, completion: 1, classifier: 0, others: 2 } },
  },
  {
    name: "an empty page",
    input: text({ data: [], object: "list", total: 0 }),
    what: "page",
    sentence: "This is a page of 0 jobs; …",
  },
  {
    name: "an empty list that does not say of what",
    input: text({ data: [], object: "list" }),
    what: "unknown",
    sentence: "This is an object, …",
  },
  {
    name: "a page of models",
    input: text({ object: "list", data: [{ id: "m", object: "model", owned_by: "mistralai" }] }),
    what: "unknown",
    sentence: "This is an object, …",
  },
  {
    name: "an array of jobs",
    input: text([completion, { ...classifier, ...details }, old]),
    what: "array",
    sentence: "This is an array of 3 jobs; read it with readJobs.",
    has: { counts: { elements: 3, completion: 2, classifier: 1, others: 0 } },
    evidence: [""],
  },
  {
    name: "an array that is empty",
    input: "[]",
    what: "unknown",
    sentence: "This is an array, and nothing in it is known here.",
  },
  {
    name: "lines of jobs",
    input: lines,
    what: "lines",
    sentence: "These are lines of JSON with 2 jobs; read them with readJobs.",
    has: {
      counts: { elements: 2, completion: 1, classifier: 1, others: 0 },
      reader: { name: "readJobs", entry },
    },
  },
  {
    name: "lines that end like those of Windows, with empty lines between",
    input: lines.replaceAll("\n", "\r\n\r\n \t\r\n"),
    what: "lines",
    sentence: "These are lines of JSON with 2 jobs; …",
    has: { counts: { elements: 2, completion: 1, classifier: 1, others: 0 } },
  },
  {
    name: "lines of which one is broken and one is a comment",
    input: `# jobs\n${lines}${text(old).slice(0, -3)}`,
    what: "lines",
    sentence: "These are lines of JSON with 2 jobs and 2 more; …",
  },
  {
    name: "one line of a job",
    input: `${text(completion)}\r\n`,
    what: "job",
    sentence: "This is a completion job of generation 1.6; …",
  },
  {
    name: "lines of JSON without a job",
    input: '{"a": 1}\n{"a": 2}',
    what: "not_json",
    sentence: "These are lines of JSON, and none of them is a job.",
    has: { format: "json_lines" },
  },
  {
    name: "bytes of lines after a byte order mark",
    input: new TextEncoder().encode(`\ufeff${lines}`),
    what: "lines",
    sentence: "These are lines of JSON with 2 jobs; …",
  },
  {
    name: "a string of lines after a byte order mark",
    input: `\ufeff${lines}`,
    what: "lines",
    sentence:
      "The string begins with a byte order mark, which has to be removed first. After it: These are lines of JSON with 2 jobs; …",
  },
  {
    name: "a string of a job after a byte order mark",
    input: `\ufeff${text(completion)}`,
    what: "job",
    sentence:
      "The string begins with a byte order mark, which has to be removed first. After it: This is a completion job of generation 1.6; …",
  },
];
