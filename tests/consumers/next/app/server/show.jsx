"use client";

import { useEffect } from "react";

export function Show({ outcome }) {
  useEffect(() => {
    globalThis.outcome = outcome;
  });
  return <p>A server component</p>;
}
