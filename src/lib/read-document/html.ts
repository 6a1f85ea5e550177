import { isLayout, tableRow } from "./table-row.js";
import { tidyLines } from "./tidy.js";

/** The part of a node that is walked; both browsers' and linkedom's nodes have it. */
export interface WalkedNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<WalkedNode>;
}

const skipped = new Set("HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG NAV IFRAME OBJECT SELECT BUTTON".split(" "));
const paragraphs = new Set(
  "P DIV H1 H2 H3 H4 H5 H6 UL OL DL TABLE SECTION ARTICLE HEADER FOOTER MAIN ASIDE BLOCKQUOTE PRE FIGURE HR".split(" "),
);
const lines = new Set("LI DT DD CAPTION TR".split(" "));

/** Text being written: breaks wait until the next letters come, so that none doubles. */
class Page {
  text = "";
  private pending = 0;
  private bullet = false;

  breakLine(count: 1 | 2): void {
    this.pending = Math.max(this.pending, count);
  }

  /** A `<br>`: two in a row part paragraphs. */
  addLine(): void {
    this.pending = Math.min(2, this.pending + 1);
  }

  beginItem(): void {
    this.breakLine(1);
    this.bullet = true;
  }

  write(words: string): void {
    const isSpace = words.trim() === "";
    if (isSpace && (this.pending > 0 || this.text === "")) return;
    if (this.text !== "") this.text += "\n".repeat(this.pending);
    if (this.pending > 0 || this.text === "") words = words.trimStart();
    this.pending = 0;
    // A bullet that the writer typed himself is enough.
    if (this.bullet && !/^[-–+•*]/u.test(words)) this.text += "- ";
    this.bullet = false;
    this.text += words;
  }
}

/**
 * An HTML tree as plain text: paragraphs parted by an empty line, list items as `- ` lines, the rows of a table as
 * lines with ` | ` between the cells, see {@link tableRow}.
 *
 * Scripts, styles and navigation are left out, and all that stands round the page's one `main` or `article` if most of
 * its words are in there. Walks without recursion: any depth of nesting is read.
 *
 * @example htmlToText(parse("<ul><li>GRDP tăng <b>10%</b></li></ul>")) // "- GRDP tăng 10%"
 */
export function htmlToText(root: WalkedNode): string {
  const pages: Page[] = [new Page()];
  const rows: string[][] = [];
  const top = (): Page => pages[pages.length - 1] ?? new Page();
  const enter = (name: string): void => {
    if (name === "TR") rows.push([]);
    else if (name === "TD" || name === "TH") pages.push(new Page());
    else if (name === "LI") top().beginItem();
    else if (name === "BR") top().addLine();
    else if (paragraphs.has(name)) top().breakLine(2);
    else if (lines.has(name)) top().breakLine(1);
  };
  const leave = (name: string): void => {
    if (name === "TD" || name === "TH") {
      const cell = pages.length > 1 ? pages.pop() : undefined;
      const row = rows[rows.length - 1];
      if (cell && row) row.push(cell.text.trim());
      else if (cell) top().write(cell.text);
    } else if (name === "TR") writeRow(top(), rows.pop() ?? []);
    else if (paragraphs.has(name)) top().breakLine(2);
    else if (lines.has(name)) top().breakLine(1);
  };
  walk(contentOf(root), enter, leave, (words, isPre) => {
    if (!isPre) return top().write(words.replace(/\s+/gu, " "));
    words.split(/\r?\n/u).forEach((line, index) => {
      if (index > 0) top().addLine();
      if (line.trim() !== "") top().write(line);
    });
  });
  return tidyLines(pages[0]?.text ?? "");
}

function contentOf(root: WalkedNode): WalkedNode {
  const contents: WalkedNode[] = [];
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (/^(?:main|article)$/iu.test(node.nodeName)) contents.push(node);
    else pending.push(...Array.from(node.childNodes));
  }
  const [only, ...more] = contents;
  return only && more.length === 0 && lengthOf(only) * 2 > lengthOf(root) ? only : root;
}

function lengthOf(node: WalkedNode): number {
  const ignore = (): void => {};
  let length = 0;
  walk(node, ignore, ignore, (words) => {
    length += words.trim().length;
  });
  return length;
}

function writeRow(page: Page, cells: readonly string[]): void {
  const row = tableRow(cells);
  if (row === "") return;
  const apart = isLayout(cells) ? 2 : 1;
  page.breakLine(apart);
  page.write(row);
  page.breakLine(apart);
}

type Step = { node: WalkedNode; leaving: boolean };

function walk(
  root: WalkedNode,
  enter: (name: string) => void,
  leave: (name: string) => void,
  write: (words: string, isPre: boolean) => void,
): void {
  const steps: Step[] = [{ node: root, leaving: false }];
  let pre = 0;
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, leaving } = step;
    const name = node.nodeName.toUpperCase();
    if (name === "PRE") pre += leaving ? -1 : 1;
    if (leaving) leave(name);
    else if (node.nodeType === 3) write(node.textContent ?? "", pre > 0);
    else if ((node.nodeType === 1 || node.nodeType === 9) && !skipped.has(name)) {
      enter(name);
      steps.push({ node, leaving: true });
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        const child = node.childNodes[index];
        if (child) steps.push({ node: child, leaving: false });
      }
    }
  }
}
