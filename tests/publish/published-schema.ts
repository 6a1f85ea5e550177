/** The schemas that standards publish, where the machine has them: `PUBLISHED_SCHEMAS` names the folder. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

/** Where a published schema lies on this machine; null where it is not at hand, and a test that asks it is skipped. */
export function publishedSchema(name: string): string | null {
  const folder = process.env.PUBLISHED_SCHEMAS;
  const file = folder === undefined ? null : join(folder, name);
  return file !== null && existsSync(file) ? file : null;
}

/** What the schema (draft-07) in `file` finds wrong, one line a fault. */
export function faultsByPublished(file: string, value: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  const check = ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);
  return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
