import { recordBudget } from "./budget.js";

await recordBudget();
