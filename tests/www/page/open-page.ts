/** Opens pages for tests, and closes them when the tests are done. */
import { after } from "node:test";
import { closePages } from "./pages.js";

after(closePages);

export { type Opened, openAgain, openPage } from "./pages.js";
