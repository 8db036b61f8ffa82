/** What `pretty()` says after the issues: what was probably meant, and what the input is. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import {
  CompletionJobOut,
  classifierTrainingParametersFromJSON,
  completionDetailedJobOutFromJSON,
  completionJobOutFromJSON,
  completionJobOutToJSON,
  githubRepositoryOutFromJSON,
  integrationsFromJSON,
  type JsonText,
  jobMetadataOutFromJSON,
  jobsOutFromJSON,
  type Suggestion,
  suggestionFor,
  type ValidationError,
} from "completion-job";
import { text } from "./inputs/case.js";
import {
  classifier,
  completion,
  details,
  old,
  printedClassifier,
  sdk,
  targets,
} from "./inputs/jobs.js";

type Read = (input: JsonText) => { readonly error?: ValidationError };

function errorOf(input: JsonText, read: Read = completionJobOutFromJSON): ValidationError {
  const { error } = read(input);
  assert.ok(error);
  return error;
}

/** The advice: what follows the last issue or the line that says how many more there are. */
function adviceIn(shown: string): string[] {
  const paragraphs = shown.split("\n\n");
  return paragraphs
    .filter((one) => /^ {2}\S/.test(one) && !/\n| at \d|\(\w+\)$/.test(one))
    .map((one) => one.trim());
}

function adviceFor(input: JsonText, read?: Read): string[] {
  return adviceIn(errorOf(input, read).pretty());
}

const broken = { ...completion, auto_start: "yes" };
const page = { object: "list", total: 2, data: [completion, classifier] };

describe("pretty says what the input is", () => {
  const hints: readonly [name: string, input: JsonText, hint: string, read?: Read][] = [
    ["a page", text(page), "This is a page of 2 jobs; read it with readJobs."],
    ["an array", text([completion]), "This is an array of 1 job; read it with readJobs."],
    [
      "lines of jobs",
      `${text(completion)}\n${text(old)}\n`,
      "These are lines of JSON with 2 jobs; read them with readJobs.",
    ],
    ["lines without jobs", "{}\n{}", "These are lines of JSON, and none of them is a job."],
    [
      "an error of the API",
      text({ detail: "Model not available" }),
      "The API answered with an error: Model not available",
    ],
    [
      "a request",
      text({ model: "m", training_files: [], hyperparameters: {} }),
      "This is a request to create a completion job, not a job; no function here reads it.",
    ],
    [
      "a JSON string in a string",
      text(text(completion)),
      "This is JSON inside a JSON string, so it has to be parsed twice. The inner text: This is a completion job of generation 1.6; read it with readJob.",
    ],
    [
      "a recorded exchange",
      text({ status: 404, headers: {}, body: { detail: "Not Found" } }),
      "This is a recorded HTTP exchange with status 404. Its body: The API answered with an error: Not Found",
    ],
    [
      "another vendor's job",
      text({ object: "fine_tuning.job", training_file: "file-1" }),
      "This looks like a job of OpenAI; the functions here read Mistral's fine-tuning jobs only.",
    ],
    [
      "a classifier job",
      text(classifier),
      "This is a classifier job of generation 1.6; read it with readJob.",
    ],
    [
      "a classifier job with a mistake, without its kind",
      text({ ...printedClassifier, ...targets, model: 7 }),
      "This is a detailed classifier job of generation 1.6; read it with readJob.",
    ],
    [
      "a job of 2024",
      text(old),
      "This is a completion job of generation 1.5; read it with readJob.",
    ],
    [
      "a detailed job with a mistake",
      text({ ...broken, ...details }),
      "This is a detailed completion job of generation 1.6; read it with readJob.",
    ],
    [
      "a plain job where a detailed one is read",
      text(broken),
      "This is a completion job of generation 1.6; read it with readJob.",
      completionDetailedJobOutFromJSON,
    ],
    [
      "a job where metadata is read",
      text({ ...completion, cost: "free" }),
      "This is a completion job of generation 1.6; read it with readJob.",
      jobMetadataOutFromJSON,
    ],
    [
      "a page of 2024 where a page is read",
      text({ total: 1, data: [old] }),
      "This is a page of 1 job; read it with readJobs.",
      jobsOutFromJSON,
    ],
    [
      "JSON that was cut off",
      text(completion).slice(0, 90),
      "This is JSON that ends too early; it was probably cut off.",
    ],
    ["an empty text", "", "This text is empty."],
    ["an HTML page", "<!doctype html>", "This is an HTML page, not JSON."],
    [
      "bytes in UTF-16",
      Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0),
      "This text is in UTF-16; JSON is read from UTF-8 bytes, or from a string.",
    ],
    [
      "bytes of gzip",
      Uint8Array.of(0x1f, 0x8b, 8, 0, 0),
      "These bytes are compressed with gzip; uncompress them first.",
    ],
    [
      "a string after a byte order mark",
      `\ufeff${text(completion)}`,
      "The string begins with a byte order mark, which has to be removed first. After it: This is a completion job of generation 1.6; read it with readJob.",
    ],
  ];

  for (const [name, input, hint, read] of hints) {
    test(`for ${name}`, () => assert.deepEqual(adviceFor(input, read), [hint]));
  }

  test("for a value", () => {
    const { error } = CompletionJobOut.safeParse(page);
    assert.deepEqual(adviceIn(error?.pretty() ?? ""), [
      "This is a page of 2 jobs; read it with readJobs.",
    ]);
  });

  test("for a value that is to be written", () => {
    assert.throws(
      () => completionJobOutToJSON({ detail: "Gone" } as never),
      (error: ValidationError) =>
        error.pretty().endsWith("\n\n  The API answered with an error: Gone"),
    );
  });
});

describe("pretty does not say what the input is", () => {
  const silent: readonly [name: string, input: JsonText, read?: Read][] = [
    ["for a job with a mistake that is read as such a job", text(broken)],
    ["for a job with a status that nobody knows", text({ ...completion, status: "PAUSED" })],
    [
      "for a page with a mistake that is read as a page",
      text({ ...page, total: "2" }),
      jobsOutFromJSON,
    ],
    ["for something that nobody knows", text({ temperature: 21 })],
    ["for JSON with a mistake", '{"id": "a",}'],
    ["for plain text", "The job is running."],
    [
      "for an integration that is read as one",
      text({ project: 7, name: null, run_name: null, url: null }),
      integrationsFromJSON,
    ],
    [
      "for training parameters that are read as those of another job",
      text({
        training_steps: "1",
        learning_rate: 1,
        weight_decay: 1,
        warmup_fraction: 1,
        epochs: 1,
        seq_len: 1,
      }),
      classifierTrainingParametersFromJSON,
    ],
  ];

  for (const [name, input, read] of silent) {
    test(name, () => assert.deepEqual(adviceFor(input, read), []));
  }

  test("for a job in SDK spelling, of which another hint speaks", () => {
    const [hint, ...more] = adviceFor(text(sdk));
    assert.match(hint ?? "", /is the SDK spelling/);
    assert.deepEqual(more, []);
  });
});

/** All suggestions of an error. */
function suggestionsIn(error: ValidationError | undefined): Suggestion[] {
  assert.ok(error);
  return error.issues.flatMap((issue) => suggestionFor(issue, error) ?? []);
}

function without(key: string, more: object): string {
  return text({ ...completion, [key]: undefined, ...more });
}

describe("a missing key", () => {
  const near: readonly [found: string, missing: string][] = [
    ["modifiedat", "modified_at"],
    ["modified-at", "modified_at"],
    ["created_At", "created_at"],
    ["CREATED_AT", "created_at"],
    ["trainingFiles", "training_files"],
    ["trainning_files", "training_files"],
    ["training_file", "training_files"],
    ["hyperparamters", "hyperparameters"],
    ["hyperparameter", "hyperparameters"],
    ["staus", "status"],
    ["sttaus", "status"],
    ["Model", "model"],
    ["ID", "id"],
  ];
  for (const [found, meant] of near) {
    test(`${meant} is suggested for ${found}`, () => {
      const error = errorOf(without(meant, { [found]: completion[meant] }));
      assert.deepEqual(suggestionsIn(error), [{ what: "key", pointer: `/${found}`, found, meant }]);
    });
  }

  const far: readonly [found: string, missing: string][] = [
    ["name", "model"],
    ["key", "id"],
    ["creation", "created_at"],
    ["updated_at", "modified_at"],
    ["state", "id"],
    ["parameters", "hyperparameters"],
  ];
  for (const [found, missing] of far) {
    test(`${missing} is not suggested for ${found}`, () => {
      assert.deepEqual(suggestionsIn(errorOf(without(missing, { [found]: 1 }))), []);
    });
  }

  test("is not suggested if the object has it, though its value is wrong", () => {
    assert.deepEqual(suggestionsIn(errorOf(text({ ...broken, autostart: true }))), []);
  });

  test("is only looked for in its own object", () => {
    const input = without("created_at", { metadata: { createdat: 1 } });
    assert.deepEqual(suggestionsIn(errorOf(input)), []);
  });

  test("is found in an object inside", () => {
    const error = errorOf(
      text({ ...completion, repositories: [{ name: "a", ownr: "b", commit_id: "c" }] }),
    );
    assert.deepEqual(suggestionsIn(error), [
      { what: "key", pointer: "/repositories/0/ownr", found: "ownr", meant: "owner" },
    ]);
    assert.deepEqual(adviceIn(error.pretty()), [
      '/repositories/0/ownr: did you mean the key "owner"?',
    ]);
  });

  test("is found in bytes and in a value, in the spelling of the value", () => {
    const bytes = new TextEncoder().encode(`\ufeff${without("model", { modell: "m" })}`);
    assert.equal(suggestionsIn(errorOf(bytes))[0]?.found, "modell");
    const { createdAt, ...rest } = sdk;
    const { error } = CompletionJobOut.safeParse({ ...rest, createdat: createdAt });
    assert.deepEqual(
      suggestionsIn(error).map(({ meant }) => meant),
      ["createdAt"],
    );
  });

  test("is not suggested if it is there, though undefined", () => {
    const { error } = CompletionJobOut.safeParse({ ...sdk, createdAt: undefined, createdat: 1 });
    assert.deepEqual(suggestionsIn(error), []);
  });

  test("has a pointer whose special characters are escaped", () => {
    assert.equal(suggestionsIn(errorOf(without("model", { "mod~l": 1 })))[0]?.pointer, "/mod~0l");
    assert.equal(suggestionsIn(errorOf(without("model", { "mo/el": 1 })))[0]?.pointer, "/mo~1el");
  });

  test("in SDK spelling is a suggestion, but pretty says it in another hint", () => {
    const error = errorOf(without("created_at", { createdAt: 1 }));
    assert.equal(suggestionsIn(error)[0]?.found, "createdAt");
    assert.doesNotMatch(error.pretty(), /did you mean/);
  });

  test("of many is suggested in pretty for the first ten", () => {
    const repositories = Array.from({ length: 20 }, () => ({
      name: "a",
      owner: "b",
      commitid: "c",
    }));
    assert.equal(adviceFor(text({ ...completion, repositories })).length, 10);
  });
});

describe("a value", () => {
  const near: readonly [found: string, meant: string][] = [
    ["Succeeded", "SUCCESS"],
    ["success", "SUCCESS"],
    ["SUCCES", "SUCCESS"],
    ["cancelled", "CANCELLED"],
    ["canceled", "CANCELLED"],
    ["CANCELLING", "CANCELLED"],
    ["failed-validation", "FAILED_VALIDATION"],
    ["Cancellation Requested", "CANCELLATION_REQUESTED"],
    ["FAILURE", "FAILED"],
    ["STARTING", "STARTED"],
    ["runing", "RUNNING"],
    ["queue", "QUEUED"],
  ];
  for (const [found, meant] of near) {
    test(`${meant} is suggested for ${found}`, () => {
      const error = errorOf(text({ ...completion, status: found }));
      assert.deepEqual(suggestionsIn(error), [{ what: "value", pointer: "/status", found, meant }]);
      assert.match(error.pretty(), new RegExp(`did you mean '${meant}'\\?`));
      assert.equal(error.pretty().match(/did you mean/g)?.length, 1);
    });
  }

  for (const found of [
    "PAUSED",
    "completed",
    "done",
    "",
    "validation failed",
    "RUNNING".repeat(20),
    "run",
  ]) {
    test(`nothing is suggested for ${found.slice(0, 20) || "an empty string"}`, () => {
      assert.deepEqual(suggestionsIn(errorOf(text({ ...completion, status: found }))), []);
    });
  }

  test("of a kind that is nearly right is no sign of another generation", () => {
    const error = errorOf(text({ ...completion, job_type: "completions" }));
    assert.deepEqual(adviceIn(error.pretty()), ["/job_type: did you mean 'completion'?"]);
  });

  test("that is no string gets no suggestion", () => {
    assert.deepEqual(suggestionsIn(errorOf(text({ ...completion, status: 7 }))), []);
  });
});

describe("advice", () => {
  test("is given by CommonJS and by slim too", async () => {
    const require = createRequire(import.meta.url);
    const slim: typeof import("completion-job/slim") = await import("completion-job/slim");
    await slim.init();
    for (const entry of [require("../../pkg/dist/cjs/index.js"), slim]) {
      const error = errorOf('{"detail": "Gone"}', entry.completionJobOutFromJSON);
      assert.deepEqual(adviceIn(error.pretty()), ["The API answered with an error: Gone"]);
    }
  });

  test("changes nothing in the issues and the message", () => {
    const error = errorOf(without("model", { modell: "m", status: "Succeeded" }));
    const before = structuredClone([error.issues, error.message, Object.keys(error)]);
    error.pretty();
    suggestionsIn(error);
    assert.deepEqual([error.issues, error.message, Object.keys(error)], before);
    assert.doesNotMatch(error.message, /modell/);
  });

  test("comes after all issues, suggestions before the hint", () => {
    const shown = errorOf(text({ ...classifier, modell: "m", model: undefined })).pretty();
    assert.ok(
      shown.endsWith(
        '\n\n  /modell: did you mean the key "model"?\n\n  This is a classifier job of generation 1.6; read it with readJob.',
      ),
      shown,
    );
  });

  test("has no characters that a terminal would obey", () => {
    const shown = adviceFor(without("model", { "mo\u001bdel": 1, detail: "\u202e" }));
    assert.deepEqual(shown, ['/mo del: did you mean the key "model"?']);
  });

  test("is given for values whose getters throw", () => {
    const value = Object.defineProperty({ detail: "no" }, "id", {
      get: () => {
        if (calm) throw new Error("mine");
      },
      enumerable: true,
    });
    let calm = false;
    const { error } = CompletionJobOut.safeParse(value);
    calm = true;
    assert.match(error?.pretty() ?? "", /issues found/);
    assert.deepEqual(suggestionsIn(error), []);
  });

  test("is left out if the bytes have changed since", () => {
    const bytes = new TextEncoder().encode(without("model", { modell: "m" }));
    const error = errorOf(bytes);
    bytes.fill(0x20);
    assert.deepEqual(suggestionsIn(error), []);
    assert.match(error.pretty(), /modell: did you mean/);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    assert.deepEqual(suggestionsIn(errorOf(new Uint8Array(2))), []);
  });

  test("is found for a part as well", () => {
    const error = errorOf(
      '{"name": "poems", "owner": "ada", "commit": "c0ffee"}',
      githubRepositoryOutFromJSON,
    );
    assert.deepEqual(suggestionsIn(error), [
      { what: "key", pointer: "/commit", found: "commit", meant: "commit_id" },
    ]);
  });
});
