import { defineConfig } from "vitest/config";

/** Tests of code, and tests of the built site: these share one build, one server and one browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          // A busy machine is no fault of the code.
          testTimeout: 30_000,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{browser,build}/**"],
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/{browser,build}/**/*.test.ts"],
          globalSetup: "tests/browser/setup.ts",
          testTimeout: 240_000,
          hookTimeout: 300_000,
          // How long a page may take to get where a test expects it.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
