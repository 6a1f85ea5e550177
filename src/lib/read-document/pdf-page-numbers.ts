import type { PlacedText } from "./pdf-lines.js";

const number = /^[-–—\s]*(\d{1,3})[-–—\s]*$/u;
/** In letter heights: a page's number stands at least so far from its text. */
const apart = 1.6;

/**
 * Pages without their own numbers: a number alone on a page's highest or lowest line, apart from the text, that counts
 * the pages. They are the paper's, not the document's, and would stand in the middle of clauses that run over a page's
 * end.
 */
export function withoutPageNumbers(pages: readonly (readonly PlacedText[])[]): PlacedText[][] {
  const found = pages.map(numbersAtEdges);
  const offsets = found.flatMap((edges, index) => edges.map(({ value }) => value - index));
  const isCount = (offset: number): boolean =>
    offset === 1 || (offset > 1 && offsets.filter((other) => other === offset).length > 1);
  return pages.map((items, index) => {
    const numbers = found[index]?.filter(({ value }) => isCount(value - index)).flatMap(({ line }) => line) ?? [];
    return items.filter((item) => !numbers.includes(item));
  });
}

function numbersAtEdges(items: readonly PlacedText[]): { value: number; line: PlacedText[] }[] {
  const words = items.filter(({ text }) => text.trim() !== "");
  const heights = words.map(({ y }) => y);
  return [Math.max(...heights), Math.min(...heights)].flatMap((edge) => {
    const line = words.filter(({ y, size }) => Math.abs(y - edge) < size / 2);
    const value = number.exec(line.map(({ text }) => text).join(""))?.[1];
    const near = words.some(({ y, size }) => Math.abs(y - edge) < size * apart && Math.abs(y - edge) >= size / 2);
    return value === undefined || near ? [] : [{ value: Number(value), line }];
  });
}
