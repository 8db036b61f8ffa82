/** Counts how often each rule was broken. A rule is a code, a field and a received type. */
import { type Component, type Kind, components } from "../rules/description.js";
import type { Issue, Outcome } from "../sides/outcome.js";

type Verdict = Outcome["verdict"];

/** What is counted of a trial. */
export interface CountedTrial {
  readonly name: string;
  readonly kind: Kind;
  readonly expected: Outcome;
}

export class Coverage {
  readonly verdicts = new Map<Verdict, number>();
  readonly rules = new Map<string, number>();

  add({ name, kind, expected }: CountedTrial): void {
    increase(this.verdicts, expected.verdict);
    if (expected.verdict !== "invalid") return;
    const place = kind.type === "component" ? kind.component.name : name;
    for (const issue of expected.issues) increase(this.rules, ruleOf(place, kind, issue));
  }

  get cases(): number {
    return [...this.verdicts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The share of the cases that had this verdict, from 0 to 1. */
  share(verdict: Verdict): number {
    return (this.verdicts.get(verdict) ?? 0) / Math.max(1, this.cases);
  }

  /** Prints the counts, with one line for each field. */
  lines(): string[] {
    const fields = new Map<string, string[]>();
    for (const [rule, count] of [...this.rules].sort()) {
      const [place = "", ...what] = rule.split(" ");
      const counts = fields.get(place) ?? [];
      fields.set(place, [...counts, `${what.join(" ")} ${count}`]);
    }
    return [...fields].map(([place, counts]) => `${place}: ${counts.join(", ")}`);
  }
}

/** The name of a rule, such as `JobMetadataOut.cost invalid_type string`, with the field's wire name. */
export function ruleName(place: string, code: string, received: string): string {
  return `${place} ${code} ${received}`;
}

/** The rules that JSON can break: a member is missing, null, of the wrong type, not an integer or not in the enum. */
export function rulesForJSON(): string[] {
  const types = ["null", "boolean", "number", "string", "array", "object"];
  return rulesFor(types, ["undefined"], []);
}

/** The additional rules that JavaScript values can break. */
export function rulesForValues(): string[] {
  const odd = ["nan", "date", "map", "set", "promise", "bigint", "symbol", "function"];
  return rulesFor(odd, [], ["undefined"]);
}

function rulesFor(types: string[], forRequired: string[], forItems: string[]): string[] {
  const rules = new Set<string>();
  for (const { name, fields } of Object.values(components)) {
    for (const { wire, kind, nullable, presence } of fields) {
      const wrong = nullable ? types.filter((type) => type !== "null") : types;
      const missing = presence === "required" ? forRequired : [];
      addWrongTypes(rules, `${name}.${wire}`, [...wrong, ...missing], kind);
      if (kind.type !== "array") continue;
      addWrongTypes(rules, `${name}.${wire}[]`, [...types, ...forItems], kind.item);
    }
  }
  return [...rules];
}

function addWrongTypes(rules: Set<string>, place: string, types: string[], kind: Kind): void {
  for (const type of types) {
    const rule = ruleOfType(kind, type);
    if (rule !== undefined) rules.add(ruleName(place, ...rule));
  }
}

/** The code and received type of the issue for a value of `type` where `kind` is expected. */
function ruleOfType(kind: Kind, type: string): [code: string, received: string] | undefined {
  if (kind.type === "union") return ["invalid_union", "undefined"];
  if (kind.type === "enum" && (type === "string" || type === "number")) {
    return ["invalid_enum_value", type];
  }
  if (kind.type === "number" && type === "number") {
    return kind.integer ? ["invalid_type", "float"] : undefined;
  }
  const accepted = kind.type === "component" || kind.type === "record" ? "object" : kind.type;
  return type === accepted ? undefined : ["invalid_type", type];
}

function ruleOf(root: string, ofRoot: Kind, { code, path, received }: Issue): string {
  let place = root;
  let kind = ofRoot;
  for (const step of path) {
    if (kind.type === "array") {
      place += "[]";
      kind = kind.item;
    } else if (kind.type === "component") {
      const owner: Component = kind.component;
      const field = owner.fields.find(({ wire, sdk }) => wire === step || sdk === step);
      if (field === undefined) return ruleName(`${owner.name}.${String(step)}`, code, "unknown");
      place = `${owner.name}.${field.wire}`;
      kind = field.kind;
    }
  }
  return ruleName(place, code, code === "invalid_type" ? String(received) : typeof received);
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
