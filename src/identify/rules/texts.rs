/// What a text is that is not JSON: a name for programs, and a sentence for people. `{name}` is filled in.
pub const FORMATS: &[(&str, &str)] = &[
    ("empty", "This text is empty."),
    ("truncated_json", "This is JSON that ends too early; it was probably cut off."),
    ("broken_json", "This looks like JSON but is not valid; the error of readJob says where it breaks."),
    ("json_lines", "These are lines of JSON, and none of them is a job."),
    (
        "python_model",
        "This is how Python prints {name}, which is not JSON; in Python, model_dump_json() writes JSON.",
    ),
    (
        "python_dict",
        "This is how Python prints a dict, which is not JSON; in Python, json.dumps() writes JSON.",
    ),
    (
        "javascript",
        "This is how JavaScript prints an object, which is not JSON; JSON.stringify() writes JSON.",
    ),
    ("yaml", "This looks like YAML, not like JSON."),
    ("html", "This is an HTML page, not JSON."),
    ("xml", "This looks like XML, not like JSON."),
    ("markdown", "This is a block of Markdown; what stands between its fences may be JSON."),
    ("utf_16", "This text is in UTF-16; JSON is read from UTF-8 bytes, or from a string."),
    ("gzip", "These bytes are compressed with gzip; uncompress them first."),
    ("binary", "These bytes are not text in UTF-8."),
    ("text", "This is text, but not JSON."),
];
