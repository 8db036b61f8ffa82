/** A job as the API sends it. */
export interface WireJob {
  id: string;
  auto_start: boolean;
  model: string;
  status: string;
  created_at: number;
  modified_at: number;
  training_files: string[];
  validation_files?: string[] | null;
  object?: string;
  fine_tuned_model?: string | null;
  suffix?: string | null;
  integrations?: WireIntegration[] | null;
  trained_tokens?: number | null;
  metadata?: WireMetadata | null;
  job_type?: string;
  hyperparameters: WireParameters;
  repositories?: WireRepository[];
}

export interface WireParameters {
  training_steps?: number | null;
  learning_rate?: number;
  weight_decay?: number | null;
  warmup_fraction?: number | null;
  epochs?: number | null;
  seq_len?: number | null;
  fim_ratio?: number | null;
}

export interface WireMetadata {
  expected_duration_seconds?: number | null;
  cost?: number | null;
  cost_currency?: string | null;
  train_tokens_per_step?: number | null;
  train_tokens?: number | null;
  data_tokens?: number | null;
  estimated_start_time?: number | null;
}

export interface WireIntegration {
  type?: string;
  project: string;
  name?: string | null;
  run_name?: string | null;
  url?: string | null;
}

export interface WireRepository {
  type?: string;
  name: string;
  owner: string;
  ref?: string | null;
  weight?: number;
  commit_id: string;
}

/** All values of `status`. */
export const statuses = [
  "QUEUED",
  "STARTED",
  "VALIDATING",
  "VALIDATED",
  "RUNNING",
  "FAILED_VALIDATION",
  "FAILED",
  "SUCCESS",
  "CANCELLED",
  "CANCELLATION_REQUESTED",
] as const;
