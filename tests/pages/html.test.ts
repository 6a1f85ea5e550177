import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { block, escapeText, Html, html, join, trusted } from "../../src/pages/html.js";
import { framework } from "./framework.js";

/** Text that HTML, Markdown or Framework would each love to act on. */
const hostile = [
  "<script>alert(1)</script>",
  "</div><img src=x onerror=alert(1)>",
  "$" + "{alert(1)}",
  "```js\nalert(1)\n```",
  "# Heading\n\n- item\n\n[link](javascript:alert(1))",
  "| a | b |\n|---|---|",
  "*a* **b** _c_ `d` ~e~ \\f &amp; &#60;b&#62;",
  "\n\n    indented\n\n<!-- gone -->",
  "---\ntitle: x\n---",
  "https://example.org/a_b",
];

const shown = (text: string): { text: string; elements: number; cells: number } => {
  const { document, cells } = framework(`<div id="content">\n${block(html`<p title="${text}">${text}</p>`)}\n</div>\n`);
  const paragraph = document.querySelector("p");
  expect(paragraph?.getAttribute("title")).toBe(text);
  return { text: paragraph?.textContent ?? "", elements: document.querySelectorAll("body *").length, cells };
};

describe("html", () => {
  it.each(hostile)("leaves %j a text, in Framework's hands too", (text) => {
    expect(shown(text)).toEqual({ text, elements: 2, cells: 0 });
  });

  it("leaves any text a text", () => {
    const nasty = fc.constantFrom(..."<>&\"'`$\\{}*_[]|~#:\n-! aạ1;=/");
    fc.assert(
      fc.property(fc.string({ unit: nasty, maxLength: 40 }), (text) => {
        expect(shown(text)).toEqual({ text, elements: 2, cells: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it("prints nothing for nothing, and lists without commas", () => {
    expect(html`<a${false}>${null}${undefined}${[1, html`<b>2</b>`]}</a>`.markup).toBe("<a>1<b>2</b></a>");
    expect(join(["a", null, "b"], " · ").markup).toBe("a · b");
  });

  it("writes Vietnamese as letters", () => {
    expect(escapeText("từ 7,5% trở lên")).toBe("từ 7,5% trở lên");
  });
});

describe("block and trusted", () => {
  it("leave no blank line that would end an HTML block", () => {
    expect(block(new Html("<p>\n\n  a\n \n</p>"))).toBe("<p>\na\n</p>");
    expect(trusted("<svg>\n  <text>$" + "{x}</text>\n</svg>").markup).toBe("<svg> <text>&#36;{x}</text> </svg>");
  });
});
