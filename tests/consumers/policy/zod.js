import { z } from "zod";

const { success } = z.object({ id: z.string() }).safeParse({ id: "80365749" });
globalThis.outcome = success ? "works" : "rejects a valid job";
