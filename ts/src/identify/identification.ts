/** What {@link identify} says about an input. */

/**
 * What an input is. The member `what` tells the kinds of answers apart.
 *
 * | `what` | the input is |
 * | --- | --- |
 * | `job` | a fine-tuning job of Mistral's |
 * | `part` | a part of a job alone: an event, a checkpoint, the metadata of a dry run, … |
 * | `page`, `array`, `lines` | many jobs |
 * | `request` | a request to create a job |
 * | `api_error` | an error of the API |
 * | `exchange`, `json_string` | something that holds another text or value |
 * | `other_job` | a job of another vendor |
 * | `not_json` | a text that is not JSON |
 * | `unknown` | nothing that is known here |
 *
 * @example
 * ```ts
 * const found = identify('{"detail": "Not Found"}');
 * assert.equal(found.what, "api_error");
 * assert.equal(found.sentence, "The API answered with an error: Not Found");
 * ```
 */
export type Identification =
  | IdentifiedJob
  | IdentifiedPart
  | IdentifiedPage
  | IdentifiedJobs
  | IdentifiedRequest
  | IdentifiedApiError
  | IdentifiedExchange
  | IdentifiedJsonString
  | IdentifiedOtherJob
  | IdentifiedText
  | Unidentified;

/**
 * A generation of the SDK: 1.5 (until 1.5.2), 1.6 (1.6.0 and later) or 2 (2.0.0 to 2.4.0).
 *
 * @example
 * ```ts
 * const found = identify('{"id": "a", "job_type": "FT", "status": "QUEUED", "training_files": []}');
 * const expected = "1.5";
 * assert.equal(found.generation, expected);
 * ```
 */
export type Generation = "1.5" | "1.6" | "2";

/**
 * A member that decided what the input is.
 *
 * @example
 * ```ts
 * const [first] = identify('{"object": "batch", "input_files": []}').evidence;
 * assert.deepEqual(first, { pointer: "/object", shows: 'is "batch"' });
 * ```
 */
export interface Evidence {
  /** Where the member is, by RFC 6901. It is empty for the whole input. */
  readonly pointer: string;
  /** What it showed: the rest of a sentence that begins with the member. */
  readonly shows: string;
}

/**
 * A function that reads the input.
 *
 * @example
 * ```ts
 * const { reader } = identify('{"commit_id": "c0ffee", "owner": "ada", "name": "engine"}');
 * const expected = { name: "githubRepositoryOutFromJSON", entry: "completion-job" };
 * assert.deepEqual(reader, expected);
 * ```
 */
export interface Reader {
  /** Its name, such as `readJob`, `eventOutFromJSON` or `EventOut.parse`. */
  readonly name: string;
  /** The entry of the package that exports it. */
  readonly entry: "completion-job" | "completion-job/sdk-1.5" | "completion-job/sdk-2";
}

/** What every answer has. */
interface Identified<What extends string> {
  /** What the input is. */
  readonly what: What;
  /** The answer as a sentence for people. */
  readonly sentence: string;
  /** The members that decided. */
  readonly evidence: readonly Evidence[];
  /** The function that reads the input, or null if there is none. For an exchange, it reads the body. */
  readonly reader: Reader | null;
}

/**
 * How the keys are spelled: `wire` as the API spells them, `sdk` as the SDK does, or `mixed`.
 *
 * @example
 * ```ts
 * const spelling = identify({ trainLoss: 1, valid_loss: 2 }).spelling;
 * assert.equal(spelling, "mixed");
 * ```
 */
export type KeySpelling = "wire" | "sdk" | "mixed";

/**
 * The answer for a fine-tuning job.
 *
 * @example
 * ```ts
 * const job = identify({ id: "a", autoStart: true, status: "QUEUED", trainingFiles: [], events: [] });
 * assert.equal(job.sentence, "This is a detailed completion job of generation 1.6 in SDK spelling; read it with readJob.");
 * assert.deepEqual(job.exact, { name: "CompletionDetailedJobOut.parse", entry: "completion-job" });
 * ```
 */
export interface IdentifiedJob extends Identified<"job"> {
  /** The component that has the members of the job. */
  readonly component: string;
  /** The generation that the evidence fits best. */
  readonly generation: Generation;
  /** Whether it is a completion job or a classifier job. */
  readonly kind: "completion" | "classifier";
  /** Whether the kind is certain. It is only likely if nothing but the training parameters tells that it is a classifier job. */
  readonly certain: boolean;
  /** Whether it has events, checkpoints or classifier targets, which the plain component would lose. */
  readonly detailed: boolean;
  /** How its keys are spelled. */
  readonly spelling: KeySpelling;
  /** The function that holds the job to its component exactly as the SDK does. It may find issues that `readJob` mends. */
  readonly exact: Reader;
}

/**
 * The answer for a part of a job.
 *
 * @example
 * ```ts
 * const part = identify('{"project": "p", "name": null, "run_name": null, "url": null}');
 * assert.equal(part.component, "WandbIntegrationOut");
 * ```
 */
export interface IdentifiedPart extends Identified<"part"> {
  /** The component. `LegacyJobMetadataOut` is what a dry run gives. */
  readonly component: string;
  /** The generation that the component is named after. The JSON is the same in all of them. */
  readonly generation: Generation;
  /** How its keys are spelled. */
  readonly spelling: KeySpelling;
}

/**
 * How many jobs there are among many values.
 *
 * @example
 * ```ts
 * const counts = identify('{"id": "a", "status": "QUEUED", "training_files": []}\n{').counts;
 * assert.deepEqual(counts, { elements: 2, completion: 1, classifier: 0, others: 1 });
 * ```
 */
export interface JobCounts {
  /** How many elements or lines there are. Empty lines do not count. */
  readonly elements: number;
  /** How many of them are completion jobs. */
  readonly completion: number;
  /** How many of them are classifier jobs. */
  readonly classifier: number;
  /** How many of them are no jobs, or not JSON. */
  readonly others: number;
}

/**
 * The answer for a page of jobs, as the API lists them.
 *
 * @example
 * ```ts
 * const page = identify('{"object": "list", "total": 0, "data": []}');
 * assert.deepEqual(page.exact, { name: "jobsOutFromJSON", entry: "completion-job" });
 * ```
 */
export interface IdentifiedPage extends Identified<"page"> {
  /** The component: `JobsOut`, or `ListFineTuningJobsResponse` in generation 2. */
  readonly component: string;
  /** The generation that fits all jobs best. */
  readonly generation: Generation;
  /** How many jobs there are, by kind. */
  readonly counts: JobCounts;
  /** The function that holds the page to its component exactly as the SDK does. */
  readonly exact: Reader;
}

/**
 * The answer for an array of jobs, and for lines of jobs (NDJSON).
 *
 * @example
 * ```ts
 * const jobs = identify([{ id: "a", status: "QUEUED", training_files: [] }]);
 * assert.equal(jobs.sentence, "This is an array of 1 job; read it with readJobs.");
 * ```
 */
export interface IdentifiedJobs extends Identified<"array" | "lines"> {
  /** How many jobs there are, by kind. */
  readonly counts: JobCounts;
}

/**
 * The answer for a request to create a job. No function reads it.
 *
 * @example
 * ```ts
 * const request = identify('{"model": "m", "training_files": [], "hyperparameters": {}}');
 * assert.equal(request.kind, "completion");
 * ```
 */
export interface IdentifiedRequest extends Identified<"request"> {
  /** Which kind of job it asks for. */
  readonly kind: "completion" | "classifier";
}

/**
 * The answer for an error of the API.
 *
 * @example
 * ```ts
 * const text = '{"detail": [{"loc": ["body", "model"], "msg": "Field required", "type": "missing"}]}';
 * const error = identify(text);
 * assert.equal(error.message, "body.model: Field required");
 * ```
 */
export interface IdentifiedApiError extends Identified<"api_error"> {
  /** The API's own sentence. */
  readonly message: string;
}

/**
 * The answer for a recorded HTTP exchange: an entry of a HAR file, a pair of request and response, a response, or what
 * `curl -i` prints.
 *
 * @example
 * ```ts
 * const exchange = identify('HTTP/1.1 404 Not Found\n\n{"detail": "No such job"}');
 * assert.equal(exchange.status, 404);
 * assert.equal(exchange.inner.what, "api_error");
 * ```
 */
export interface IdentifiedExchange extends Identified<"exchange"> {
  /** The status of the response, or null if it is not recorded. */
  readonly status: number | null;
  /** Where the body is, by RFC 6901. It is empty in a text of `curl -i`. */
  readonly pointer: string;
  /** What the body is. The pointers of its evidence begin at the body. */
  readonly inner: Identification;
}

/**
 * The answer for a JSON string that holds another text.
 *
 * @example
 * ```ts
 * const string = identify(JSON.stringify('{"detail": "Not Found"}'));
 * assert.equal(string.inner.what, "api_error");
 * ```
 */
export interface IdentifiedJsonString extends Identified<"json_string"> {
  /** What the inner text is. */
  readonly inner: Identification;
}

/**
 * The answer for a job that is not a fine-tuning job of Mistral's.
 *
 * @example
 * ```ts
 * const job = identify('{"object": "fine_tuning.job", "training_file": "file-1"}');
 * assert.equal(job.vendor, "OpenAI");
 * ```
 */
export interface IdentifiedOtherJob extends Identified<"other_job"> {
  /** Whose job it is. */
  readonly vendor: string;
}

/**
 * The answer for a text that is not JSON.
 *
 * @example
 * ```ts
 * const text = identify("CompletionJobOut(id='a', auto_start=False)");
 * assert.equal(text.format, "python_model");
 * assert.equal(text.component, "CompletionJobOut");
 * ```
 */
export interface IdentifiedText extends Identified<"not_json"> {
  /** What the text looks like. */
  readonly format: TextFormat;
  /** The name of the model that Python printed, or null. */
  readonly component: string | null;
}

/**
 * What a text looks like that is not JSON.
 *
 * @example
 * ```ts
 * const format = identify("<!doctype html><title>502</title>").format;
 * assert.equal(format, "html");
 * ```
 */
export type TextFormat =
  | "empty"
  | "truncated_json"
  | "broken_json"
  | "json_lines"
  | "python_model"
  | "python_dict"
  | "javascript"
  | "yaml"
  | "html"
  | "xml"
  | "markdown"
  | "utf_16"
  | "gzip"
  | "binary"
  | "text";

/**
 * The answer for an input of which nothing is known.
 *
 * @example
 * ```ts
 * const unknown = identify(7);
 * assert.equal(unknown.sentence, "This is a number, and nothing in it is known here.");
 * ```
 */
export interface Unidentified extends Identified<"unknown"> {
  /** The type of the value. */
  readonly type:
    | "null"
    | "boolean"
    | "number"
    | "string"
    | "array"
    | "object"
    | "undefined"
    | "bigint"
    | "symbol"
    | "function";
}
