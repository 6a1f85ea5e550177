/** `npm start`: builds the site, serves it, and says where. `npm start -- --port 8080` or PORT=8080. */
import { parseArgs } from "node:util";
import { InputError } from "../src/node/input-error.js";
import { basePath } from "../src/node/site-url.js";
import { build } from "./build-site.js";
import { serve } from "./server.js";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: process.env.PORT ?? "3000" },
    host: { type: "string", default: "localhost" },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port ${values.port}: no port. Give a number from 0 to 65535, for example npm start -- --port 8080`);
  process.exit(1);
}

try {
  console.log("Building the site …");
  const folder = await build();
  const { url } = await serve({ folder, port, host: values.host, base: basePath() });
  console.log(`The site is at ${url}  (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof InputError ? error.message : error);
  process.exitCode = 1;
}
