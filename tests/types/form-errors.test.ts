import test from "node:test";
import type * as ours from "completion-job";
import type { typeToFlattenedError, ZodFormattedError } from "zod";
import { type Alike, type Equal, holds } from "./equal.js";

type Wire = ours.WireCompletionJobOut;

test("FlattenedErrors is identical to zod's type", () => {
  holds<Equal<ours.FlattenedErrors<Wire>, typeToFlattenedError<Wire>>>();
  holds<Equal<ours.FlattenedErrors<Wire, number>, typeToFlattenedError<Wire, number>>>();
});

test("FormattedErrors and zod's type are assignable to each other", () => {
  holds<Alike<ours.FormattedErrors<Wire>, ZodFormattedError<Wire>>>();
  holds<Equal<Alike<ours.FormattedErrors<Wire>, ZodFormattedError<Wire, number>>, false>>();
});

test("FormattedErrors has the type that the given function returns at every depth, unlike zod's", () => {
  type Formatted = ours.FormattedErrors<Wire, number>;
  holds<Equal<Formatted["_errors"], number[]>>();
  holds<
    Equal<NonNullable<NonNullable<Formatted["hyperparameters"]>["epochs"]>["_errors"], number[]>
  >();
});

test("errors of a text have wire keys, and errors of a value have keys of both spellings", () => {
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
  // @ts-expect-error: the errors of a wire text have no key in SDK spelling
  const unknown = (error: OfText) => error.flatten().fieldErrors.createdAt;
  void unknown;
});

test("a ValidationError without a type argument takes any key", () => {
  const first = (error: ours.ValidationError) => error.flatten().fieldErrors.whatever?.[0];
  const there = (error: ours.ValidationError<Wire>): ours.ValidationError => error;
  void [first, there];
});
