/** Says what a text looks like that is not JSON. */
import { formats } from "../../generated/identify/rules.js";
import * as sentences from "../../generated/identify/sentences.js";
import type { IdentifiedText, TextFormat } from "../identification.js";

/** How many lines are looked at for keys of YAML. */
const LINES = 20;

/** Makes the answer for a text that is not JSON. `component` is the model that Python printed. */
export function notJson(format: TextFormat, component: string | null = null): IdentifiedText {
  return {
    what: "not_json",
    sentence: formats[format].replace("{name}", component ?? sentences.aModel),
    evidence: [{ pointer: "", shows: sentences.showsFormat(format) }],
    reader: null,
    format,
    component,
  };
}

/** Identifies a text that is neither JSON nor lines of JSON. */
export function identifyFormat(text: string): IdentifiedText {
  const start = text.replace(/^[ \t\r\n]+/, "");
  const model = /^\[?([A-Za-z_]\w*)\(\w+=/.exec(start);
  return notJson(model ? "python_model" : formatOf(text, start), model?.[1] ?? null);
}

/** Names the format. Somebody may have decoded UTF-16 or gzip as UTF-8, which puts replacement characters in it. */
function formatOf(text: string, start: string): TextFormat {
  if (start === "") return "empty";
  const afterMark = text.startsWith("\ufffd\ufffd") ? 2 : 0;
  if (text.slice(afterMark, afterMark + 2).includes("\0")) return "utf_16";
  if (text.startsWith("\x1f\ufffd")) return "gzip";
  if (/^<(!doctype html|html)/i.test(start)) return "html";
  if (start.startsWith("<")) return "xml";
  if (start.startsWith("```")) return "markdown";
  if (/^[A-Za-z_]\w*=['"[{\w]/.test(start)) return "python_model";
  if (/^[[(]?[ \t\r\n]*\{[ \t\r\n]*'/.test(start)) return "python_dict";
  if (/^[[(]?[ \t\r\n]*\{[ \t\r\n]*[A-Za-z_$]\w*[ \t]*:/.test(start)) return "javascript";
  if (/^[[{]/.test(start)) return isOpen(start) ? "truncated_json" : "broken_json";
  return isYaml(start) ? "yaml" : "text";
}

/** Tells whether brackets or a string are still open at the end, and none was closed that was not open. */
function isOpen(text: string): boolean {
  const closing: string[] = [];
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isString = !isString;
    else if (isString) at += character === "\\" ? 1 : 0;
    else if (character === "{") closing.push("}");
    else if (character === "[") closing.push("]");
    else if (character === "}" || character === "]") {
      if (closing.pop() !== character) return false;
    }
  }
  return isString || closing.length > 0;
}

function isYaml(text: string): boolean {
  const lines = text.split("\n", LINES);
  const keys = lines.filter((line) => /^[A-Za-z_][\w-]*:( |\r?$)/.test(line));
  return text.startsWith("---") || keys.length > 1;
}

/** Says what bytes are that are not UTF-8. */
export function identifyBinary(bytes: Uint8Array): IdentifiedText {
  const [first, second] = bytes;
  const isMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMark) return notJson("utf_16");
  return notJson(first === 0x1f && second === 0x8b ? "gzip" : "binary");
}
