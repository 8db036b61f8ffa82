/** Makes JavaScript values of a component in either spelling, valid and invalid, by the rules in `rules/`. */
import { anyRecord } from "./value/any-record.js";
import { arrayVessel, withHole } from "./value/array-vessel.js";
import type { Component, Field, Kind, Option, Spelling } from "../rules/description.js";
import { faultRate } from "./fault-rate.js";
import { anyDouble } from "./text/number-text.js";
import { oddValue } from "./value/odd-value.js";
import type { Random } from "../../shared/random.js";
import { unknownName } from "./unknown-key.js";
import {
  type Member,
  objectVessel,
  plainVessel,
  throwingVessel,
  wrongVessel,
} from "./value/object-vessel.js";

/** Makes a new value. The same random stream gives an equal value again. */
export function generateObject(random: Random, kind: Kind, spelling: Spelling): unknown {
  const faults = random.chance(0.4) ? 0 : faultRate(random, kind, 0.5);
  const maker = new ObjectMaker(random, spelling, faults);
  if (faults > 0 && random.chance(0.04)) return oddValue(random);
  return maker.right(kind);
}

const strings = ["", "V90", "open-mistral-7b", "é", "😀", "\ud800", "a\udc00", "\u0000", "a\nb"];
const integers = [0, -0, 1, -1, 1e21, 2 ** 53 + 2, -(2 ** 31), Number.MAX_VALUE, 1_717_170_356];
const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;
const fractions = [0.1, -0.5, 5e-324, 1e-7, 1.5, -0, 1, POSITIVE_INFINITY, NEGATIVE_INFINITY];
const otherEnums = [
  "QUEUED",
  "queued",
  "job",
  "completion",
  "wandb",
  "Job",
  "\ud800",
  -0,
  1.5,
  1e21,
];

class ObjectMaker {
  readonly #random: Random;
  readonly #spelling: Spelling;
  readonly #faults: number;
  readonly #presence: number;
  readonly #oddVessels: number;
  #thrower: boolean;

  constructor(random: Random, spelling: Spelling, faults: number) {
    this.#random = random;
    this.#spelling = spelling;
    this.#faults = faults;
    this.#presence = random.pick(faults > 0 ? [0.3, 0.8, 1, 1] : [0, 0.5, 0.8, 1]);
    this.#oddVessels = random.pick([0, 0.2, 0.5]);
    this.#thrower = faults > 0 && random.chance(0.01);
  }

  #component(component: Component, option?: Option): object {
    const members = this.#members(component);
    if (option !== undefined) this.#setDiscriminator(members, option);
    const random = this.#random;
    if (random.chance(0.2)) random.shuffle(members);
    if (this.#thrower && random.chance(0.5)) {
      this.#thrower = false;
      return throwingVessel(members, random.pick(component.fields)[this.#spelling]);
    }
    if (random.chance(this.#faults / 5)) return wrongVessel(random, members);
    return random.chance(this.#oddVessels) ? objectVessel(random, members) : plainVessel(members);
  }

  #members({ fields }: Component): Member[] {
    const random = this.#random;
    const members: Member[] = [];
    for (const field of fields) {
      const absent = field.presence !== "required" && !random.chance(this.#presence);
      if (!absent) this.#addField(members, field);
    }
    while (random.chance(0.15)) members.push([unknownName(random), oddValue(random)]);
    return members.filter(([name], at) => members.findIndex((other) => other[0] === name) === at);
  }

  #addField(members: Member[], { kind, nullable, presence, [this.#spelling]: name }: Field): void {
    const random = this.#random;
    if (random.chance(this.#faults)) {
      if (!random.chance(0.1)) members.push([name, this.#wrong(kind)]);
    } else if (presence !== "required" && random.chance(0.08)) members.push([name, undefined]);
    else members.push([name, nullable && random.chance(0.2) ? null : this.right(kind)]);
  }

  right(kind: Kind, option?: Option): unknown {
    const random = this.#random;
    switch (kind.type) {
      case "string":
        return random.pick(strings);
      case "boolean":
        return random.chance(0.5);
      case "number":
        return kind.integer ? random.pick(integers) : this.#number();
      case "enum":
        return random.pick(kind.values);
      case "array":
        return this.#array(kind.item);
      case "record":
        return anyRecord(random);
      case "component":
        return this.#component(kind.component, option);
      case "union": {
        const picked = random.pick(kind.options);
        return this.right(picked.kind, picked);
      }
    }
  }

  /** Makes the member that tells the option from the others right, or leaves it as it is. */
  #setDiscriminator(members: Member[], { discriminator }: Option): void {
    if (discriminator === undefined || this.#random.chance(0.1 + this.#faults / 2)) return;
    const name = discriminator[this.#spelling];
    const member: Member = [name, discriminator.value];
    const at = members.findIndex(([other]) => other === name);
    members.splice(at < 0 ? members.length : at, 1, member);
  }

  #number(): number {
    const random = this.#random;
    return random.chance(0.3) ? anyDouble(random) : random.pick(fractions);
  }

  #array(item: Kind): unknown[] {
    const random = this.#random;
    const items = Array.from({ length: random.below(4) }, () =>
      random.chance(this.#faults) ? this.#wrong(item) : this.right(item),
    );
    if (random.chance(this.#faults / 10)) return withHole(random, items);
    return random.chance(this.#oddVessels) ? arrayVessel(random, items) : items;
  }

  #wrong(kind: Kind): unknown {
    const random = this.#random;
    if (kind.type === "enum" && random.chance(0.4)) return random.pick(otherEnums);
    if (kind.type === "number" && random.chance(0.3)) return this.#number();
    const nested = ["array", "component", "union"].includes(kind.type);
    if (nested && random.chance(0.5)) return this.right(kind);
    if (kind.type === "record" && random.chance(0.2)) return wrongVessel(random, [["a", 1]]);
    return oddValue(random);
  }
}
