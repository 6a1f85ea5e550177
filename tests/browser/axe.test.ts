import { describe, expect, it } from "vitest";
import { violations, wcag } from "./checks.js";
import { visit } from "./visit.js";

const paths = [
  "",
  "en/",
  "plans/kon-tum-2023",
  "en/plans/soc-trang-my-tu-2023",
  "themes/environment",
  "en/areas/soc-trang-my-tu",
  "areas/can-tho-2025",
  "coverage",
  "explore",
  "en/explore",
  "plans/son-la-2023#t-grdp_growth",
  "cite",
  "en/cite/son-la-2023",
  "editions",
  "en/method",
];
const themes = ["light", "dark"] as const;

describe("axe finds nothing (WCAG 2.2 AA)", () => {
  it.each(paths.flatMap((path) => themes.map((theme) => [path, theme] as const)))(
    "on /%s in %s",
    async (path, theme) => {
      await visit(path, { colorScheme: theme }, async (page) => {
        expect(await violations(page, (axe) => axe.withTags(wcag))).toEqual([]);
      });
    },
  );
});
