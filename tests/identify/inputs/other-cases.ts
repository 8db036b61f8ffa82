import { type Case, text } from "./case.js";
import { completion } from "./jobs.js";

const openAi = {
  object: "fine_tuning.job",
  id: "ftjob-abc",
  model: "gpt-4o-mini-2024-07-18",
  created_at: 1_721_000_000,
  finished_at: null,
  fine_tuned_model: null,
  organization_id: "org-1",
  result_files: [],
  status: "queued",
  training_file: "file-1",
  hyperparameters: { n_epochs: "auto" },
  trained_tokens: null,
};

const vendor = (name: string): string =>
  `This looks like a job of ${name}; the functions here read Mistral's fine-tuning jobs only.`;

export const vendorCases: readonly Case[] = [
  {
    name: "a job of OpenAI",
    input: text(openAi),
    what: "other_job",
    sentence: vendor("OpenAI"),
    has: { vendor: "OpenAI", reader: null },
    evidence: ["/object", "/training_file"],
  },
  {
    name: "a list of jobs of OpenAI",
    input: text({ object: "list", data: [openAi], has_more: false }),
    what: "other_job",
    sentence:
      "This looks like a list of jobs of OpenAI; the functions here read Mistral's fine-tuning jobs only.",
    evidence: ["/data/0/object"],
  },
  {
    name: "an array of jobs of OpenAI",
    input: [openAi],
    what: "other_job",
    sentence: "This looks like a list of jobs of OpenAI; …",
    evidence: ["/0/object"],
  },
  {
    name: "a job of Azure OpenAI",
    input: text({ ...openAi, model: "gpt-35-turbo-0613", status: "notRunning" }),
    what: "other_job",
    sentence: vendor("Azure OpenAI"),
  },
  {
    name: "a job of Anyscale",
    input: text({ ...openAi, id: "eftjob_1", model: "meta-llama/Llama-2-7b-chat-hf" }),
    what: "other_job",
    sentence: vendor("Anyscale"),
  },
  {
    name: "a job of Together AI",
    input: text({
      id: "ft-01",
      training_file: "file-1",
      model: "m",
      model_output_name: "ada/m-1",
      status: "completed",
      n_epochs: 3,
      events: [],
    }),
    what: "other_job",
    sentence: vendor("Together AI"),
  },
  {
    name: "a job of Cohere",
    input: text({
      finetuned_model: {
        id: "1",
        name: "n",
        status: "STATUS_READY",
        settings: { base_model: { base_type: "BASE_TYPE_CHAT" }, dataset_id: "d" },
      },
    }),
    what: "other_job",
    sentence: vendor("Cohere"),
    evidence: ["/finetuned_model/settings"],
  },
  {
    name: "a job of Fireworks AI",
    input: text({
      name: "accounts/ada/supervisedFineTuningJobs/1",
      dataset: "accounts/ada/datasets/d",
      state: "JOB_STATE_COMPLETED",
    }),
    what: "other_job",
    sentence: vendor("Fireworks AI"),
  },
  {
    name: "a job of Google Vertex AI",
    input: text({
      name: "projects/1/locations/x/tuningJobs/2",
      baseModel: "gemini",
      supervisedTuningSpec: {},
      state: "JOB_STATE_SUCCEEDED",
    }),
    what: "other_job",
    sentence: vendor("Google Vertex AI"),
    evidence: ["/supervisedTuningSpec"],
  },
  {
    name: "a job of Amazon Bedrock",
    input: text({
      jobArn: "arn:aws:bedrock:eu-1:1:model-customization-job/x",
      jobName: "poems",
      baseModelArn: "arn:aws:bedrock:eu-1::foundation-model/x",
    }),
    what: "other_job",
    sentence: vendor("Amazon Bedrock"),
  },
  {
    name: "a batch job of Mistral",
    input: text({
      id: "b",
      object: "batch",
      input_files: ["f"],
      endpoint: "/v1/chat/completions",
      model: "m",
      status: "SUCCESS",
      created_at: 1,
      total_requests: 2,
    }),
    what: "other_job",
    sentence: vendor("Mistral's batch API"),
  },
  {
    name: "a job of Mistral whose id looks like one of OpenAI",
    input: text({ ...completion, id: "ftjob-1" }),
    what: "job",
    sentence: "This is a completion job of generation 1.6; …",
  },
];

const format = (name: string, input: unknown, format: string, sentence: string): Case => ({
  name,
  input,
  what: "not_json",
  sentence,
  has: { format, reader: null },
});

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf16 = Uint8Array.from(text(completion), (character) => character.charCodeAt(0));

export const textCases: readonly Case[] = [
  format("an empty text", "", "empty", "This text is empty."),
  format("white space", " \r\n\t", "empty", "This text is empty."),
  format("a job cut off", text(completion).slice(0, 200), "truncated_json", "This is JSON that …"),
  format("a job cut off in an escape", '{"id": "\\', "truncated_json", "This is JSON that ends …"),
  format("a comma too many", '{"id": "a",}', "broken_json", "This looks like JSON but is not …"),
  format("brackets that cross", '{"id": [}]', "broken_json", "This looks like JSON but is not …"),
  {
    name: "a model as Python prints it",
    input: "CompletionJobOut(id='9d', auto_start=True, suffix=None)",
    what: "not_json",
    sentence:
      "This is how Python prints CompletionJobOut, which is not JSON; in Python, model_dump_json() writes JSON.",
    has: { format: "python_model", component: "CompletionJobOut" },
  },
  {
    name: "a model as Python's print() shows it",
    input: "id='9d' auto_start=True suffix=None",
    what: "not_json",
    sentence: "This is how Python prints a model, which is not JSON; …",
    has: { format: "python_model", component: null },
  },
  format("a list of models", "[DetailedJobOut(id='9d')]", "python_model", "This is how Python …"),
  format("a dict", "{'id': '9d', 'suffix': None}", "python_dict", "This is how Python prints a …"),
  format("a list of dicts", "[\n {'id': '9d'}]", "python_dict", "This is how Python prints a …"),
  format("an object as Node prints it", "{ id: '9d' }", "javascript", "This is how JavaScript …"),
  format("YAML", "id: 9d\nauto_start: true\n", "yaml", "This looks like YAML, not like JSON."),
  format("YAML after dashes", "---\n- 9d\n", "yaml", "This looks like YAML, not like JSON."),
  format("an HTML page", "\n<!DOCTYPE html><p>502", "html", "This is an HTML page, not JSON."),
  format("XML", "<Error><Code>1</Code></Error>", "xml", "This looks like XML, not like JSON."),
  format("Markdown", "```json\n{}\n```", "markdown", "This is a block of Markdown; …"),
  format("prose", "The job is running.", "text", "This is text, but not JSON."),
  format("a line of a log", "Error: no such job", "text", "This is text, but not JSON."),
  format("a text in UTF-16", bytes(0xff, 0xfe, 0x7b, 0), "utf_16", "This text is in UTF-16; …"),
  format(
    "UTF-16 without a mark",
    new Uint8Array(new Uint16Array(utf16).buffer),
    "utf_16",
    "This …",
  ),
  format("bytes of gzip", bytes(0x1f, 0x8b, 8, 0), "gzip", "These bytes are compressed …"),
  format("other bytes", bytes(0x89, 0x50, 0xff), "binary", "These bytes are not text in UTF-8."),
];

const unknown = (name: string, input: unknown, type: string, words: string): Case => ({
  name,
  input,
  what: "unknown",
  sentence: `This is ${words}, and nothing in it is known here.`,
  has: { type, reader: null, evidence: [] },
});

export const unknownCases: readonly Case[] = [
  unknown("null", "null", "null", "null"),
  unknown("a number", "-1e400", "number", "a number"),
  unknown("a boolean", "true", "boolean", "a boolean"),
  unknown("an empty object", "{}", "object", "an object"),
  unknown("an array of arrays", "[[[]]]", "array", "an array"),
  unknown("undefined", undefined, "undefined", "undefined"),
  unknown("a symbol", Symbol("job"), "symbol", "a symbol"),
  unknown("a bigint", 7n, "bigint", "a bigint"),
  unknown("a function", () => completion, "function", "a function"),
  unknown("a map", new Map(Object.entries(completion)), "object", "an object"),
  unknown("a boxed string", Object(text(completion)), "object", "an object"),
];
