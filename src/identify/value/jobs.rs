//! Recognises many jobs: a page, an array. It counts those of lines too.

use super::super::identification::{
    Evidence, Generation, Identification, JobCounts, JobKind, KeySpelling, What,
};
use super::super::reader::{Form, components, exact_reader, reader};
use super::super::sentences;
use super::job::kinds_of;
use super::node::Node;

/// Counts jobs one by one.
#[derive(Default)]
pub struct Counter {
    elements: usize,
    completion: usize,
    classifier: usize,
    /// Whether a job of each generation was seen.
    generations: [bool; 3],
}

impl Counter {
    /// Counts the elements of an array.
    pub fn of(list: &Node<'_>) -> Counter {
        let mut counter = Counter::default();
        for element in list.elements() {
            counter.add(Some(element));
        }
        counter
    }

    /// Counts a value, or a line that is none.
    pub fn add(&mut self, value: Option<&Node<'_>>) {
        self.elements += 1;
        let Some(kinds) = value.and_then(kinds_of) else { return };
        match kinds.kind {
            JobKind::Completion => self.completion += 1,
            JobKind::Classifier => self.classifier += 1,
        }
        self.generations[kinds.generation as usize] = true;
    }

    /// How many jobs there are.
    pub fn jobs(&self) -> usize {
        self.completion + self.classifier
    }

    /// The generation that fits all jobs best.
    fn generation(&self) -> Generation {
        match self.generations {
            [.., true] => Generation::Sdk2,
            [true, false, _] => Generation::Sdk1_5,
            _ => Generation::Sdk1_6,
        }
    }

    /// The numbers.
    pub fn counts(&self) -> JobCounts {
        let Counter { elements, completion, classifier, .. } = *self;
        JobCounts { elements, completion, classifier, others: elements - self.jobs() }
    }

    /// The numbers in words.
    pub fn words(&self) -> String {
        let jobs = sentences::job_count(self.jobs(), if self.jobs() == 1 { "" } else { "s" });
        match self.elements - self.jobs() {
            0 => jobs,
            others => sentences::and_others(jobs, others),
        }
    }
}

/// Recognises a page. An empty one has to say that it is a list, and how many jobs there are.
pub fn identify_page(value: &Node<'_>, form: Form) -> Option<Identification> {
    let data = value.member("data").filter(|data| data.is_array())?;
    let counter = Counter::of(data);
    let is_list = value.member("object").and_then(Node::string).as_deref() == Some("list");
    let has_total = value.member("total").is_some_and(|total| total.value_type() == "number");
    let is_page = if counter.elements == 0 { is_list && has_total } else { counter.jobs() > 0 };
    if !is_page {
        return None;
    }
    let mut evidence = vec![Evidence::new("/data", sentences::shows_jobs(counter.words()))];
    if is_list {
        evidence.push(Evidence::new("/object", sentences::shows_value("list")));
    }
    if has_total {
        evidence.push(Evidence::new("/total", sentences::shows_type("a", "number")));
    }
    let generation = counter.generation();
    let component = components(generation).page;
    let exact = exact_reader(component, generation, form, KeySpelling::Wire);
    Some(Identification {
        what: What::Page { component, generation, counts: counter.counts(), exact },
        sentence: sentences::page(counter.words()),
        evidence,
        reader: reader("readJobs"),
    })
}

/// Recognises an array of jobs.
pub fn identify_array(value: &Node<'_>) -> Option<Identification> {
    let counter = Counter::of(value);
    (counter.jobs() > 0).then(|| Identification {
        what: What::Array { counts: counter.counts() },
        sentence: sentences::array(counter.words()),
        evidence: vec![Evidence::new("", sentences::shows_jobs(counter.words()))],
        reader: reader("readJobs"),
    })
}
