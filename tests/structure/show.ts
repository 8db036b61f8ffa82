/** Prints the fullest folders, the import circles and the imports that break the rules. */
import { circlesIn } from "./circles.js";
import { filesByFolder, MOST } from "./folders.js";
import { importsBelow, tops } from "./rooms.js";
import { broken, rustRules, typeScriptRules } from "./rules.js";

for (const top of tops) {
  const counts = [...filesByFolder(top)].sort(([, one], [, other]) => other - one);
  const [[fullest, most] = ["", 0]] = counts;
  const circles = circlesIn(importsBelow(top));
  const full = counts.filter(([, count]) => count > MOST).map(([folder]) => folder);
  console.log(
    `${top}: at most ${most} files in a folder (${fullest}), ${circles.length} import circles`,
  );
  for (const folder of full) console.log(`  more than ${MOST} files: ${folder}`);
  for (const circle of circles) console.log(`  a circle: ${circle.join(", ")}`);
}
const wrong = [
  ...broken(rustRules, importsBelow("src")),
  ...broken(typeScriptRules, importsBelow("ts/src")),
];
console.log(`${wrong.length} imports break the rules`);
for (const line of wrong) console.log(`  ${line}`);
