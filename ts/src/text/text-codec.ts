import type { IssuesOfText, IssuesOfValue } from "../errors/issues.js";
import type { Builder } from "../tape/builder.js";

/** What the functions that read texts need to know about a component. */
export interface TextCodec<T> {
  /** The name that error messages use. */
  readonly name: string;
  /** Makes sure that instances are of a module that has the component. */
  readonly use: () => void;
  /** The values of each enumeration that issues may name, by the enumeration's number. */
  readonly choices: ReadonlyArray<readonly string[]>;
  /** Lists the issues of a text in another way, for components with unions. */
  readonly issuesOfText?: IssuesOfText;
  /** The same for JavaScript values. */
  readonly issuesOfValue?: IssuesOfValue;
  /** The number of the component in the module. */
  readonly index: number;
  /** Builds an object of the component from its slot on the tape. */
  readonly Built: Builder<T>;
}
