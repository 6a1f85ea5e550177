import { defineConfig } from "vitest/config";

/** Tests of code run at once; tests of the site share one build of it, made by `tests/build/global-setup.ts`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/{lib,node,charts,pages,plans,docs,scripts}/**/*.test.ts", "tests/*.test.ts"],
        },
      },
    ],
  },
});
