// Written by `make generate` from the models in src/model. Changes here are lost.

/** What is filled in. */
type Part = string | number;

/** Says that the input is a job. `certainty` is empty or `probably`, and `manner` is empty or `detailed`. */
export const job = (certainty: Part, manner: Part, kind: Part, generation: Part, spelling: Part): string =>
  `This is ${certainty}a ${manner}${kind} job of generation ${generation}${spelling}; read it with readJob.`;

/** Says that the kind of a job is likely, not certain. */
export const probably = "probably ";

/** Says that a job is detailed. */
export const detailed = "detailed ";

/** Adds that a job is in SDK spelling. */
export const inSdkSpelling = " in SDK spelling";

/** Adds that a job mixes the spellings. */
export const inBothSpellings = " in both spellings";

/** Says that the input is a part of a job. */
export const part = (words: Part, reader: Part): string =>
  `This is ${words}; read it with ${reader}.`;

/** Says that the input is a page of jobs. */
export const page = (jobs: Part): string =>
  `This is a page of ${jobs}; read it with readJobs.`;

/** Says that the input is an array of jobs. */
export const array = (jobs: Part): string =>
  `This is an array of ${jobs}; read it with readJobs.`;

/** Says that the input is lines of jobs. */
export const lines = (jobs: Part): string =>
  `These are lines of JSON with ${jobs}; read them with readJobs.`;

/** Counts jobs. `plural` is an s unless there is one. */
export const jobCount = (count: Part, plural: Part): string =>
  `${count} job${plural}`;

/** Adds how many elements are no jobs. */
export const andOthers = (jobs: Part, count: Part): string =>
  `${jobs} and ${count} more`;

/** Says that the input is a request. */
export const request = (kind: Part): string =>
  `This is a request to create a ${kind} job, not a job; no function here reads it.`;

/** Says that the input is an error of the API. */
export const apiError = (message: Part): string =>
  `The API answered with an error: ${message}`;

/** Says that the input is a recorded HTTP exchange. `status` is empty or the words of `with_status`. */
export const exchange = (status: Part, inner: Part): string =>
  `This is a recorded HTTP exchange${status}. Its body: ${inner}`;

/** Adds the status of an exchange. */
export const withStatus = (status: Part): string =>
  ` with status ${status}`;

/** Says that the input is a JSON string that holds another text. */
export const jsonString = (inner: Part): string =>
  `This is JSON inside a JSON string, so it has to be parsed twice. The inner text: ${inner}`;

/** Says that a text begins with a byte order mark. */
export const afterMark = (inner: Part): string =>
  `The string begins with a byte order mark, which has to be removed first. After it: ${inner}`;

/** Says that the input is another vendor's job. */
export const otherJob = (vendor: Part): string =>
  `This looks like a job of ${vendor}; the functions here read Mistral's fine-tuning jobs only.`;

/** Says that the input is another vendor's list of jobs. */
export const otherJobs = (vendor: Part): string =>
  `This looks like a list of jobs of ${vendor}; the functions here read Mistral's fine-tuning jobs only.`;

/** Says that nothing is known about the input. */
export const unknown = (kind: Part): string =>
  `This is ${kind}, and nothing in it is known here.`;

/** Suggests the key that was probably meant. */
export const meantKey = (pointer: Part, key: Part): string =>
  `${pointer}: did you mean the key "${key}"?`;

/** Suggests the value that was probably meant. */
export const meantValue = (pointer: Part, value: Part): string =>
  `${pointer}: did you mean '${value}'?`;

/** Stands for the name of a model of Python's that does not say its name. */
export const aModel = "a model";

/** Evidence: a member is a string that decides. */
export const showsValue = (value: Part): string =>
  `is "${value}"`;

/** Evidence: a member is a string with a telling beginning. */
export const showsBeginning = (beginning: Part): string =>
  `begins with "${beginning}"`;

/** Evidence: a member is there. */
export const showsPresence = "is there";

/** Evidence: a member has a type. */
export const showsType = (article: Part, name: Part): string =>
  `is ${article} ${name}`;

/** Evidence: a member is an array of strings. */
export const showsStrings = "is an array of strings";

/** Evidence: a key is in wire spelling. */
export const showsWire = "is a key in wire spelling";

/** Evidence: a key is in SDK spelling. */
export const showsSdk = "is a key in SDK spelling";

/** Evidence: a status that only generation 2 reads. */
export const showsNewStatus = (status: Part): string =>
  `is "${status}", a status that only generation 2 reads`;

/** Evidence: a `job_type` that only generation 1.5 reads. */
export const showsOldType = (value: Part): string =>
  `is "${value}", as only generation 1.5 reads it`;

/** Evidence: generation 2 marks what it does not know. */
export const showsUnknown = "is true, as generation 2 marks what it does not know";

/** Evidence: the training parameters are those of a classifier job. */
export const showsClassifierParameters = "has every training parameter except fim_ratio, as in classifier jobs";

/** Evidence: how many jobs an array holds. */
export const showsJobs = (jobs: Part): string =>
  `holds ${jobs}`;

/** Evidence: how many lines hold jobs. */
export const showsLines = (jobs: Part, lines: Part): string =>
  `has ${lines} lines, with ${jobs}`;

/** Evidence: there is no id. */
export const showsNoId = "has no id, no status and no times";

/** Evidence: the API's own sentence. */
export const showsSentence = "is the API's own sentence";

/** Evidence: FastAPI's list of errors. */
export const showsErrors = "is a list of errors, each with loc and msg";

/** Evidence: the status line of an HTTP response. */
export const showsStatusLine = (line: Part): string =>
  `begins with "${line}"`;

/** Evidence: a member that exchanges have. */
export const showsExchange = "belongs to a recorded exchange";

/** Evidence: the body of an exchange. */
export const showsBody = "is the body";

/** Evidence: a string that is JSON. */
export const showsString = "is a string that holds another text";

/** Evidence: a byte order mark. */
export const showsMark = "begins with a byte order mark";

/** Evidence: how a text looks. */
export const showsFormat = (format: Part): string =>
  `looks like ${format}`;
