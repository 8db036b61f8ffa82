/** Bytes of damaged jobs, and random bytes. */
import type { Random } from "../../shared/random.js";
import { exampleText, wrongText } from "../../shared/example-text.js";

const full = `{
  "id": "a", "auto_start": true, "model": "mistral-\\u00e9-\\ud83d\\ude00", "status": "SUCCESS",
  "created_at": 1721405548, "modified_at": 1.721405548e9, "object": "job", "suffix": "éü😀€",
  "training_files": ["f\\n1", "€"], "validation_files": [], "fine_tuned_model": null,
  "integrations": [{"type": "wandb", "project": "p", "run_name": "r"}],
  "trained_tokens": 123456789012345678901234567890, "job_type": "completion",
  "metadata": {"cost": 0.30000000000000004, "cost_currency": "€", "train_tokens": null},
  "hyperparameters": {"training_steps": 10, "learning_rate": 1e-4, "epochs": -0.0},
  "repositories": [{"name": "n", "owner": "o", "commit_id": "c", "weight": 1, "x": [{"y": []}]}],
  "unknown": {"deep": [[[[{"a": "\\"\\\\"}]]]], "n": -1.5E+3}
}`;

const encoder = new TextEncoder();
const jobs = [full, exampleText, wrongText].map((text) => encoder.encode(text));
const likely: readonly number[] = [...encoder.encode('"\\{}[]:,0eE-+. \n\tuntf\u0000\u007f')];

/** A job with one or a few changes: bytes cut, flipped, repeated or inserted. The result is mostly not UTF-8. */
export function brokenBytes(random: Random): Uint8Array {
  let bytes: Uint8Array = random.pick(jobs).slice();
  const times = 1 + random.below(random.chance(0.8) ? 2 : 8);
  for (let time = 0; time < times; time += 1) bytes = breakOnce(random, bytes);
  return bytes;
}

export function randomBytes(random: Random): Uint8Array {
  const isLikely = random.chance(0.5);
  const next = () => (isLikely ? random.pick(likely) : random.below(256));
  return Uint8Array.from({ length: random.below(64) }, next);
}

function breakOnce(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length);
  const end = at + random.below(random.chance(0.9) ? 8 : bytes.length);
  switch (random.below(6)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(end));
    case 2:
      return joined(bytes.subarray(0, end), bytes.subarray(at));
    case 3:
      return joined(bytes.subarray(0, at), randomBytes(random), bytes.subarray(at));
    case 4:
      return changed(bytes, at, random.pick(likely));
    default:
      return changed(bytes, at, (bytes[at] ?? 0) ^ (1 << random.below(8)));
  }
}

function changed(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  if (at < bytes.length) bytes[at] = byte;
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
