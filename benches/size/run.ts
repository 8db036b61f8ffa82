/** Prints the size of a bundle that turns texts into SDK objects, with the package and with its peers. */
import { bundle } from "../../tests/size/bundle.js";
import { sliceNames, slices, sourceOf } from "../what/slices/slices.js";

console.log("| completionJobOutFromJSON in a bundle, bytes | minified | gzip | brotli |");
console.log("| --- | ---: | ---: | ---: |");
for (const slice of sliceNames) {
  const { raw, gzip, brotli } = (await bundle(sourceOf(slice))).sizes;
  console.log(`| ${slices[slice]} | ${raw} | ${gzip} | ${brotli} |`);
}
