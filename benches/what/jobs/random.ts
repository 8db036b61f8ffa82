/** The seeded random numbers of the parity tests: the same seed gives the same job in every run. */
export { Random } from "../../../tests/shared/random.js";
