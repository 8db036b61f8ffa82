//! The sentences of `identify`. The generator writes the same functions for TypeScript.

use crate::check::messages::messages;

messages! {
    /// Says that the input is a job. `certainty` is empty or `probably`, and `manner` is empty or `detailed`.
    job(certainty, manner, kind, generation, spelling) = "This is {certainty}a {manner}{kind} job of generation {generation}{spelling}; read it with readJob.";
    /// Says that the kind of a job is likely, not certain.
    probably() = "probably ";
    /// Says that a job is detailed.
    detailed() = "detailed ";
    /// Adds that a job is in SDK spelling.
    in_sdk_spelling() = " in SDK spelling";
    /// Adds that a job mixes the spellings.
    in_both_spellings() = " in both spellings";
    /// Says that the input is a part of a job.
    part(words, reader) = "This is {words}; read it with {reader}.";
    /// Says that the input is a page of jobs.
    page(jobs) = "This is a page of {jobs}; read it with readJobs.";
    /// Says that the input is an array of jobs.
    array(jobs) = "This is an array of {jobs}; read it with readJobs.";
    /// Says that the input is lines of jobs.
    lines(jobs) = "These are lines of JSON with {jobs}; read them with readJobs.";
    /// Counts jobs. `plural` is an s unless there is one.
    job_count(count, plural) = "{count} job{plural}";
    /// Adds how many elements are no jobs.
    and_others(jobs, count) = "{jobs} and {count} more";
    /// Says that the input is a request.
    request(kind) = "This is a request to create a {kind} job, not a job; no function here reads it.";
    /// Says that the input is an error of the API.
    api_error(message) = "The API answered with an error: {message}";
    /// Says that the input is a recorded HTTP exchange. `status` is empty or the words of `with_status`.
    exchange(status, inner) = "This is a recorded HTTP exchange{status}. Its body: {inner}";
    /// Adds the status of an exchange.
    with_status(status) = " with status {status}";
    /// Says that the input is a JSON string that holds another text.
    json_string(inner) = "This is JSON inside a JSON string, so it has to be parsed twice. The inner text: {inner}";
    /// Says that a text begins with a byte order mark.
    after_mark(inner) = "The string begins with a byte order mark, which has to be removed first. After it: {inner}";
    /// Says that the input is another vendor's job.
    other_job(vendor) = "This looks like a job of {vendor}; the functions here read Mistral's fine-tuning jobs only.";
    /// Says that the input is another vendor's list of jobs.
    other_jobs(vendor) = "This looks like a list of jobs of {vendor}; the functions here read Mistral's fine-tuning jobs only.";
    /// Says that nothing is known about the input.
    unknown(kind) = "This is {kind}, and nothing in it is known here.";
    /// Suggests the key that was probably meant.
    meant_key(pointer, key) = "{pointer}: did you mean the key \"{key}\"?";
    /// Suggests the value that was probably meant.
    meant_value(pointer, value) = "{pointer}: did you mean '{value}'?";
    /// Stands for the name of a model of Python's that does not say its name.
    a_model() = "a model";
    /// Evidence: a member is a string that decides.
    shows_value(value) = "is \"{value}\"";
    /// Evidence: a member is a string with a telling beginning.
    shows_beginning(beginning) = "begins with \"{beginning}\"";
    /// Evidence: a member is there.
    shows_presence() = "is there";
    /// Evidence: a member has a type.
    shows_type(article, name) = "is {article} {name}";
    /// Evidence: a member is an array of strings.
    shows_strings() = "is an array of strings";
    /// Evidence: a key is in wire spelling.
    shows_wire() = "is a key in wire spelling";
    /// Evidence: a key is in SDK spelling.
    shows_sdk() = "is a key in SDK spelling";
    /// Evidence: a status that only generation 2 reads.
    shows_new_status(status) = "is \"{status}\", a status that only generation 2 reads";
    /// Evidence: a `job_type` that only generation 1.5 reads.
    shows_old_type(value) = "is \"{value}\", as only generation 1.5 reads it";
    /// Evidence: generation 2 marks what it does not know.
    shows_unknown() = "is true, as generation 2 marks what it does not know";
    /// Evidence: the training parameters are those of a classifier job.
    shows_classifier_parameters() = "has every training parameter except fim_ratio, as in classifier jobs";
    /// Evidence: how many jobs an array holds.
    shows_jobs(jobs) = "holds {jobs}";
    /// Evidence: how many lines hold jobs.
    shows_lines(jobs, lines) = "has {lines} lines, with {jobs}";
    /// Evidence: there is no id.
    shows_no_id() = "has no id, no status and no times";
    /// Evidence: the API's own sentence.
    shows_sentence() = "is the API's own sentence";
    /// Evidence: FastAPI's list of errors.
    shows_errors() = "is a list of errors, each with loc and msg";
    /// Evidence: the status line of an HTTP response.
    shows_status_line(line) = "begins with \"{line}\"";
    /// Evidence: a member that exchanges have.
    shows_exchange() = "belongs to a recorded exchange";
    /// Evidence: the body of an exchange.
    shows_body() = "is the body";
    /// Evidence: a string that is JSON.
    shows_string() = "is a string that holds another text";
    /// Evidence: a byte order mark.
    shows_mark() = "begins with a byte order mark";
    /// Evidence: how a text looks.
    shows_format(format) = "looks like {format}";
}
