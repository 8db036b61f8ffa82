import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import { components, objectNames } from "./rules/description.js";
import { type ComponentName, componentNames } from "../shared/components.js";
import { sdk, sdkComponents } from "./sides/sdk.js";
import { sdkExports } from "./sides/sdk-modules.js";
import { uncapitalize } from "../shared/package.js";
import { validValue } from "./checks/agree.js";
import { objectWith } from "./inputs/sample.js";

const require = createRequire(import.meta.url);

function versionOf(name: string): unknown {
  return (require(`${name}/package.json`) as { readonly version: unknown }).version;
}

function outboundNames(name: ComponentName): string[] {
  const { _def } = sdkComponents[name].outbound as { _def: unknown };
  const { schema, shape } = _def as {
    schema?: { shape: object };
    shape?: () => object;
  };
  return Object.keys(schema?.shape ?? shape?.() ?? {});
}

test("the oracle is @mistralai/mistralai 1.6.1 with zod 3.25.76", () => {
  assert.equal(versionOf("@mistralai/mistralai"), "1.6.1");
  assert.equal(versionOf("zod"), "3.25.76");
});

test("the package has a component for each …FromJSON of the SDK's modules, except for requests", () => {
  const names = Object.keys(sdkExports).filter((name) => /(?<!Request)FromJSON$/.test(name));
  const ours = componentNames.map((name) => `${uncapitalize(name)}FromJSON`);
  assert.deepEqual(ours.sort(), names.sort());
});

test("the outbound schemas have the fields of the inbound ones, in the same order", () => {
  for (const name of objectNames) {
    const names = components[name].fields.map((field) => field.sdk);
    assert.deepEqual(outboundNames(name), names, name);
  }
});

test("the outbound schemas reverse the renaming of the inbound ones", () => {
  for (const name of objectNames) {
    const component = components[name];
    const members = Object.fromEntries(component.fields.map((field) => [field.sdk, undefined]));
    const value = { ...members, ...objectWith(component, "sdk") };
    const wireNames = component.fields.map((field) => field.wire);
    assert.deepEqual(Object.keys(validValue(sdk.outbound(name, value))), wireNames, name);
  }
});

test("the aliases are second names of two components", () => {
  assert.equal(components.Integrations, components.WandbIntegrationOut);
  assert.equal(components.ClassifierJobOutIntegrations, components.WandbIntegrationOut);
  assert.equal(components.Repositories, components.GithubRepositoryOut);
});
