/** What a JSON Schema (2020-12) finds wrong in a value, one line a fault. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export function faultsBy(schema: object, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  const check = ajv.compile(schema);
  return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
