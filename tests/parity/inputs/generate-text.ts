/** Makes wire JSON texts of a component, valid, invalid and broken, by the rules in `rules/`. */
import {
  type JsonType,
  type TextStyle,
  anyText,
  arrayText,
  jsonTypes,
  objectText,
  textOfType,
} from "./text/any-text.js";
import { breakText } from "./text/broken-text.js";
import type { Component, Field, Kind, Option } from "../rules/description.js";
import { enumText } from "./text/enum-text.js";
import { faultRate } from "./fault-rate.js";
import { integerText, numberText } from "./text/number-text.js";
import type { Random } from "../../shared/random.js";
import { recordText } from "./text/record-text.js";
import { type Spacing, pickSpacing } from "./text/spacing.js";
import { escapedText, stringText } from "./text/string-text.js";
import { unknownKey } from "./unknown-key.js";

export interface GeneratedText {
  readonly text: string;
  /** Whether the text contains a key in SDK spelling, as an unknown member. */
  readonly sdkNames: boolean;
}

export function generateText(random: Random, kind: Kind): GeneratedText {
  const broken = random.chance(0.25);
  const right = random.chance(broken ? 0.7 : 0.45);
  const maker = new TextMaker(random, right ? 0 : faultRate(random, kind, 0.15));
  const text = maker.root(kind);
  return { text: broken ? breakText(random, text) : text, sdkNames: maker.sdkNames };
}

class TextMaker implements TextStyle {
  readonly random: Random;
  readonly spacing: Spacing;
  readonly loneSurrogates: boolean;
  sdkNames = false;
  readonly #faults: number;
  readonly #presence: number;
  readonly #ordered: boolean;

  constructor(random: Random, faults: number) {
    this.random = random;
    this.spacing = pickSpacing(random);
    this.loneSurrogates = random.chance(0.05);
    this.#faults = faults;
    this.#presence = random.pick([0, 0.5, 0.5, 0.8, 1]);
    this.#ordered = random.chance(0.5);
  }

  root(kind: Kind): string {
    const { random, spacing } = this;
    if (this.#faults > 0 && random.chance(0.03)) return anyText(this, 3);
    return `${spacing.open()}${this.#right(kind)}${spacing.close()}`;
  }

  #component(component: Component, option?: Option): string {
    const members: string[] = [];
    for (const field of component.fields) {
      const value = this.#discriminator(field, option) ?? this.#field(field);
      if (value !== undefined) members.push(this.#member(field.wire, value));
    }
    if (!this.#ordered) this.random.shuffle(members);
    if (this.random.chance(0.1)) this.#double(component, members);
    if (this.random.chance(0.2)) this.#addUnknown(component, members);
    return objectText(this, members);
  }

  /** The text of a field's value, or undefined to leave the field out. */
  #field({ kind, nullable, presence }: Field): string | undefined {
    const { random } = this;
    if (presence !== "required" && !random.chance(this.#presence)) return undefined;
    if (random.chance(this.#faults)) {
      if (presence === "required" && random.chance(0.2)) return undefined;
      return this.#wrong(kind);
    }
    return nullable && random.chance(0.2) ? "null" : this.#right(kind);
  }

  /** The text of the member that tells the option from the others, most of the time. */
  #discriminator({ wire }: Field, option: Option | undefined): string | undefined {
    if (option?.discriminator?.wire !== wire) return undefined;
    const isLeft = this.random.chance(0.1 + this.#faults / 2);
    return isLeft ? undefined : this.#enum(option.discriminator.value);
  }

  #right(kind: Kind, option?: Option): string {
    const { random } = this;
    switch (kind.type) {
      case "string":
        return stringText(random, this.loneSurrogates);
      case "boolean":
        return random.chance(0.5) ? "true" : "false";
      case "number":
        return kind.integer ? integerText(random) : numberText(random);
      case "enum":
        return this.#enum(random.pick(kind.values));
      case "array":
        return this.#array(kind.item);
      case "record":
        return recordText(this);
      case "component":
        return this.#component(kind.component, option);
      case "union": {
        const picked = random.pick(kind.options);
        return this.#right(picked.kind, picked);
      }
    }
  }

  #enum(value: string): string {
    return this.random.chance(0.05) ? escapedText(this.random, value) : `"${value}"`;
  }

  #array(item: Kind): string {
    const { random } = this;
    const length = random.below(random.chance(0.003) ? 100 : 3);
    const items = Array.from({ length }, () => this.#item(item));
    return arrayText(this, items);
  }

  #item(kind: Kind): string {
    return this.random.chance(this.#faults / 2) ? this.#wrong(kind) : this.#right(kind);
  }

  /** A value of another type or, for some kinds, a wrong value of the right type. */
  #wrong(kind: Kind): string {
    const { random } = this;
    if (kind.type === "enum" && random.chance(0.6)) return enumText(random, kind.values);
    if (kind.type === "number" && kind.integer && random.chance(0.4)) return numberText(random);
    const nested = ["array", "component", "union"].includes(kind.type);
    if (nested && random.chance(0.6)) return this.#right(kind);
    return textOfType(this, this.#otherType(kind), 2);
  }

  #otherType(kind: Kind): JsonType {
    const type = this.random.pick(jsonTypes);
    return type === kind.type || (kind.type === "record" && type === "object") ? "null" : type;
  }

  /** Writes a field twice. Only the last value counts, so the first may be anything. */
  #double({ fields }: Component, members: string[]): void {
    const { random } = this;
    const field = random.pick(fields);
    const last = this.#member(field.wire, this.#field(field) ?? this.#right(field.kind));
    members.push(last);
    const before = random.below(members.length);
    const first = random.chance(0.5) ? this.#wrong(field.kind) : this.#right(field.kind);
    members.splice(before, 0, this.#member(field.wire, first));
  }

  #addUnknown(component: Component, members: string[]): void {
    const { random } = this;
    const count = random.chance(0.02) ? random.below(40) : 1 + random.below(3);
    for (let added = 0; added < count; added += 1) {
      const { key, sdkName } = unknownKey(random);
      this.sdkNames ||= sdkName;
      const nested = key === "__proto__" && random.chance(0.5);
      const value = nested ? this.#component(component) : anyText(this, 3);
      members.splice(random.below(members.length + 1), 0, this.#member(key, value));
    }
  }

  #member(key: string, value: string): string {
    const escaped = this.random.chance(0.01);
    const quoted = escaped ? escapedText(this.random, key) : JSON.stringify(key);
    return `${quoted}${this.spacing.colon()}${value}`;
  }
}
