/** The texts that are timed: jobs with their history, and pages of jobs, as the API sent them. */
import { Random } from "../what/jobs/random.js";
import { fullJob } from "../what/jobs/timed/full.js";
import type { WireJob } from "../what/wire-job.js";

const CHECKPOINTS = 120;
const EVENTS = 12;
const PAGE = 100;
/** How many different texts a reader takes in turns. */
const ROTATION = 8;

/** Detailed completion jobs of about 20 KB: most of it is the checkpoints of a long training. */
export function detailedJobs(): string[] {
  return texts(1, (random) => detailed(fullJob(random), random));
}

/** Pages of 100 jobs, of which every tenth is a classifier job. */
export function pages(): string[] {
  return texts(2, (random) => {
    const data = Array.from({ length: PAGE }, (_, index) =>
      index % 10 === 9 ? classifierJob(random) : fullJob(random),
    );
    return { total: PAGE, data, object: "list" };
  });
}

function texts(stream: number, make: (random: Random) => object): string[] {
  return Array.from({ length: ROTATION }, (_, index) =>
    JSON.stringify(make(new Random(1, stream, index))),
  );
}

function detailed(job: WireJob, random: Random): object {
  return {
    ...job,
    events: Array.from({ length: EVENTS }, (_, index) => ({
      name: "status-updated",
      created_at: job.created_at + index,
      data: { status: random.pick(["QUEUED", "RUNNING", "SUCCESS"]) },
    })),
    checkpoints: Array.from({ length: CHECKPOINTS }, (_, index) => ({
      metrics: {
        train_loss: random.share(),
        valid_loss: random.share(),
        valid_mean_token_accuracy: 1 + random.share(),
      },
      step_number: (index + 1) * 10,
      created_at: job.created_at + (index + 1) * 60,
    })),
  };
}

/** Makes a classifier job of a full completion job: it has targets, and no repositories. */
function classifierJob(random: Random): object {
  const { repositories: _, hyperparameters, ...job } = fullJob(random);
  const { fim_ratio: __, ...parameters } = hyperparameters;
  return {
    ...job,
    job_type: "classifier",
    hyperparameters: parameters,
    classifier_targets: [
      {
        name: "sentiment",
        labels: ["negative", "neutral", "positive"],
        weight: 1,
        loss_function: "single_class",
      },
    ],
  };
}
