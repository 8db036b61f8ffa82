/** JSON numbers in every form: short and long, exact and to be rounded, near the limits and beyond them. */
import type { Random } from "../../../shared/random.js";

// biome-ignore format: a table
export const integerForms = [
  "0", "-0", "1", "-1", "1.0", "-1.0", "-0.0", "0.0", "1e3", "1E3", "1E+3", "1e+3", "1e21",
  "1E22", "-1e21", "1.5e1", "100e-2", "0e0", "0e5", "0E-5", "-0e1", "1e0", "1e00", "1e-00",
  "1e+0003", "1e-400", "-1e-400", "0e999999999999", "1e308", "1.7976931348623157e308",
  "9007199254740991", "9007199254740992", "9007199254740993", "-9007199254740993",
  "9007199254740993.0", "9007199254740992.9999",
  "9007199254740993.00000000000000000000000000000000001", "123456789012345680000",
  "12345678901234567", "123456789012345678", "1234567890123456789", "12345678901234567890",
  "18446744073709551615", "18446744073709551616", "9223372036854775807", "9223372036854775808",
  "-9223372036854775808", "-9223372036854775809", "4294967295", "4294967296", "2147483648",
  "-2147483648", "123.000000000000001", "0.99999999999999999", "4503599627370497.0000000000001",
  "4503599627370495.99999999", "1e23", "8.41e21", "5e0", "10e-1", "120e-1", "1717170356.0",
];

// biome-ignore format: a table
export const fractionForms = [
  "0.1", "-0.1", "0.0001", "1e-4", "0.000001", "1e-7", "5e-324", "-5e-324", "4.9e-324",
  "2.5e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "2.2250738585072014e-308",
  "2.2250738585072011e-308", "1e400", "-1e400", "1E400", "1.7976931348623159e308",
  "1.797693134862315807e308", "1e309", "1e999999999999", "0.1e1", "0.5", "1.5", "1.25e0", "15e-1",
  "0.30000000000000004", "0.3", "4503599627370497.5", "4503599627370495.5", "123.456", "4e-05",
  "0.0431941570306258", "47.74101432172152", "1e-5", "1E-5",
  "3.141592653589793238462643383279502884197", "0.1000000000000000055511151231257827",
  "6.02214076e23", "9.5e-1", "0.00000000000000000000000000000000000001", "1.00000000000000022",
  "1.0000000000000001110223024625156540423631668090820312500", "7.2057594037927933e16",
];

const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);

/** Text of a number that is mostly an integer for `Number.isInteger`. */
export function integerText(random: Random): string {
  switch (random.below(10)) {
    case 0:
      return random.pick(integerForms);
    case 1:
      return String(random.next());
    case 2:
      return `${random.below(1000)}.${"0".repeat(1 + random.below(20))}`;
    case 3:
      return `${1 + random.below(99)}${random.pick(["e", "E", "e+", "E+"])}${random.below(30)}`;
    case 4:
      return `1${digits(random, random.below(24))}`;
    case 5:
      return String(Math.floor((random.share() - 0.5) * 2 ** random.below(75)));
    default:
      return String(1_700_000_000 + random.below(60_000_000));
  }
}

/** Text of any number, mostly not an integer. */
export function numberText(random: Random): string {
  switch (random.below(12)) {
    case 0:
    case 1:
      return random.pick(fractionForms);
    case 2:
      return integerText(random);
    case 3:
      return String(anyDouble(random));
    case 4:
      return withMoreDigits(random, String(anyDouble(random)));
    case 5:
      return random.chance(0.25) ? halfwayText(random) : withMoreDigits(random, "0.0");
    case 6:
      return `${random.below(10)}.${digits(random, 1 + random.below(25))}${exponent(random)}`;
    case 7:
      return random.chance(0.05) ? longText(random) : `-${random.share()}`;
    default:
      return String(random.below(100_000) / 10 ** random.below(8));
  }
}

function digits(random: Random, count: number): string {
  let text = "";
  while (text.length < count) text += String(random.next() >>> 0);
  return text.slice(0, count);
}

function exponent(random: Random): string {
  const sign = random.pick(["e", "E", "e+", "E+", "e-", "E-"]);
  return `${sign}${random.chance(0.1) ? "00" : ""}${random.below(random.chance(0.5) ? 12 : 330)}`;
}

/** A finite double with random bits. */
export function anyDouble(random: Random): number {
  words[0] = random.next();
  words[1] = random.next();
  const value = bits[0] ?? 0;
  return Number.isFinite(value) ? value : random.share();
}

/** The text of a double with more digits after its last one, before the exponent. */
function withMoreDigits(random: Random, text: string): string {
  const more = digits(random, 1 + random.below(20));
  const at = text.indexOf("e");
  const mantissa = at < 0 ? text : text.slice(0, at);
  const rest = at < 0 ? "" : text.slice(at);
  return `${mantissa}${mantissa.includes(".") ? "" : "."}${more}${rest}`;
}

/** The exact decimal text of the middle between two neighbouring doubles, or a text that differs in the last digit. */
function halfwayText(random: Random): string {
  const mantissa = (BigInt(2 ** 21 + random.below(2 ** 20)) << 32n) | BigInt(random.next() >>> 0);
  const middle = (mantissa << 1n) | 1n;
  const power = random.below(160) - 110;
  if (power >= 0) return `${middle << BigInt(power)}${random.pick(["", ".0", ".000001", "e0"])}`;
  const scaled = String(middle * 5n ** BigInt(-power));
  const whole = scaled.length > -power ? scaled.slice(0, power) : "0";
  const fraction = scaled.slice(power).padStart(-power, "0");
  const above = `${fraction}${random.below(2)}`;
  return `${whole}.${random.pick([fraction, above, `${fraction.slice(0, -1)}4`])}`;
}

/** A number with hundreds of digits, with or without the exponent that makes up for them. */
function longText(random: Random): string {
  const zeros = "0".repeat(300 + random.below(500));
  return random.pick([
    `1${zeros}e-${zeros.length}`,
    `0.${zeros}1e${zeros.length + 1}`,
    `0.${zeros}1`,
    `1${zeros}`,
    `1.${zeros}1`,
    `1.${digits(random, 800)}`,
    `1e${zeros}`,
    `1e-${zeros}7`,
  ]);
}
