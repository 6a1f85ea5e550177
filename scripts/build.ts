/** `npm run build`: data/ and src/ → dist/, fresh and without the network. */
import { InputError } from "../src/node/input-error.js";
import { build } from "./build-site.js";

try {
  await build();
} catch (error) {
  console.error(error instanceof InputError ? error.message : error);
  process.exitCode = 1;
}
