"use client";

import { completionJobOutFromJSON, completionJobOutToJSON, ValidationError } from "completion-job";
import { useEffect } from "react";
import { use } from "../program.mjs";

export default function ClientPage() {
  useEffect(() => {
    globalThis.outcome = use({ completionJobOutFromJSON, completionJobOutToJSON, ValidationError });
  });
  return <p>A client component</p>;
}
