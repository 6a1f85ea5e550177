import { expect, test } from "vitest";
import { inlineStyles } from "../../scripts/inline-styles.js";

const head = `<link rel="preload" as="style" href="../_import/style.3ca0.css">
<link rel="stylesheet" type="text/css" href="../_import/style.3ca0.css">
<link rel="icon" href="x.svg">`;

test("the stylesheet stands in the page and nothing is left to fetch", () => {
  const made = inlineStyles(head, (href) => `/* ${href} */ p::before{content:"$&"}\n`);
  expect(made).toBe(
    `<style>/* ../_import/style.3ca0.css */ p::before{content:"$&"}</style>\n<link rel="icon" href="x.svg">`,
  );
});

test("a stylesheet that would break in the page is refused", () => {
  for (const css of ['p{background:url("a.png")}', "</style>", '@import "b.css"'])
    expect(() => inlineStyles(head, () => css), css).toThrow("cannot stand inside a page");
  expect(() => inlineStyles(head, () => "p{background:url(data:image/png;base64,AA)}")).not.toThrow();
});
