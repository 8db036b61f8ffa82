import { Ajv } from "ajv";

const validate = new Ajv({ logger: false }).compile({
  properties: { id: { type: "string" } },
  required: ["id"],
});
globalThis.outcome = validate({ id: "80365749" }) ? "works" : "rejects a valid job";
