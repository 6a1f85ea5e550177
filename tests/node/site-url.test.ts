import { describe, expect, it } from "vitest";
import { InputError } from "../../src/node/input-error.js";
import { basePath, siteUrl } from "../../src/node/site-url.js";

describe("the site's address", () => {
  it.each([
    [{}, "http://localhost:3000/"],
    [{ BASE_PATH: "chi-tieu" }, "http://localhost:3000/chi-tieu/"],
    [{ SITE_URL: "https://example.org" }, "https://example.org/"],
    [{ SITE_URL: "https://example.org/chi-tieu" }, "https://example.org/chi-tieu/"],
    [{ SITE_URL: "https://example.org/chi-tieu//", BASE_PATH: "/x/" }, "https://example.org/chi-tieu/"],
  ])("of %j is %s", (environment, address) => {
    expect(siteUrl(environment)).toBe(address);
  });

  it.each(["example.org", "ftp://example.org/", "https://example.org/?a=1", "https://example.org/#a"])(
    "refuses %s and says how to write one",
    (SITE_URL) => {
      expect(() => siteUrl({ SITE_URL })).toThrow(InputError);
      expect(() => siteUrl({ SITE_URL })).toThrow(/Write it like https:/u);
    },
  );

  it("has a base path with one slash at each end", () => {
    expect(["", "/", "a", "/a/b/"].map((BASE_PATH) => basePath({ BASE_PATH }))).toEqual(["/", "/", "/a/", "/a/b/"]);
  });
});
