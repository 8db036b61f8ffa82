export { completionJobOutFromJSON } from "@mistralai/mistralai/models/components/completionjobout.js";
