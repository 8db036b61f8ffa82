//! Reads jobs from standard input. Each line holds the text of a job, written as a JSON string. Prints a line for each job: its
//! wire JSON, or its issues.
//!
//! ```sh
//! echo '"{\"id\": 7}"' | cargo run --example issues
//! ```

use std::io::{self, BufRead, Write};

use completion_job::{CompletionJobOut, Issue, Segment};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let text: String = serde_json::from_str(&line?)?;
        let answer = match CompletionJobOut::from_json(text.as_bytes()) {
            Ok(job) => json!({ "json": job.to_json() }),
            Err(error) => {
                json!({ "issues": error.issues.iter().map(show).collect::<Vec<_>>(), "pretty": error.pretty() })
            }
        };
        writeln!(out, "{answer}")?;
    }
    Ok(())
}

fn show(issue: &Issue) -> Value {
    let step = |segment: &Segment| match segment {
        Segment::Key(key) => json!(key),
        Segment::Index(index) => json!(index),
    };
    json!({
        "code": issue.code.as_str(),
        "path": issue.path.iter().map(step).collect::<Vec<_>>(),
        "message": issue.message,
        "expected": issue.expected,
        "received": issue.received,
        "options": issue.options,
        "pointer": issue.pointer(),
        "span": issue.span.as_ref().map(|span| json!({
            "offset": span.offset,
            "line": span.line,
            "column": span.column,
            "length": span.length,
        })),
    })
}
