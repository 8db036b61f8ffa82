import test from "node:test";
import type * as ours from "completion-job";
import type { typeToFlattenedError, ZodFormattedError } from "zod";
import { type Alike, type Equal, holds } from "./equal.js";

type Wire = ours.WireCompletionJobOut;

test("flattened errors are of zod's type", () => {
  holds<Equal<ours.FlattenedErrors<Wire>, typeToFlattenedError<Wire>>>();
  holds<Equal<ours.FlattenedErrors<Wire, number>, typeToFlattenedError<Wire, number>>>();
});

test("formatted errors are alike to zod's type", () => {
  holds<Alike<ours.FormattedErrors<Wire>, ZodFormattedError<Wire>>>();
  holds<Equal<Alike<ours.FormattedErrors<Wire>, ZodFormattedError<Wire, number>>, false>>();
});

test("what a function says of issues has its type at every depth, which zod's type forgets", () => {
  type Formatted = ours.FormattedErrors<Wire, number>;
  holds<Equal<Formatted["_errors"], number[]>>();
  holds<
    Equal<NonNullable<NonNullable<Formatted["hyperparameters"]>["epochs"]>["_errors"], number[]>
  >();
});

test("the errors of a text have the wire's keys, those of a value either spelling's", () => {
  type OfText = NonNullable<ReturnType<typeof ours.completionJobOutFromJSON>["error"]>;
  type OfValue = NonNullable<ReturnType<typeof ours.CompletionJobOut.safeParse>["error"]>;
  type FieldsOf<Error extends ours.ValidationError> = ReturnType<Error["flatten"]>["fieldErrors"];
  holds<Equal<keyof FieldsOf<OfText>, keyof Wire>>();
  holds<Equal<keyof FieldsOf<OfValue>, keyof Wire | keyof ours.CompletionJobOut>>();
  const fields = (error: OfValue) => [
    error.flatten().fieldErrors.createdAt,
    error.format().created_at,
  ];
  void fields;
  // @ts-expect-error: the SDK's spelling is no key of a wire text's errors
  const unknown = (error: OfText) => error.flatten().fieldErrors.createdAt;
  void unknown;
});

test("an error of any input takes any key", () => {
  const first = (error: ours.ValidationError) => error.flatten().fieldErrors.whatever?.[0];
  const there = (error: ours.ValidationError<Wire>): ours.ValidationError => error;
  void [first, there];
});
