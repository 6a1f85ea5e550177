/** Looks at a drawn picture as a reader would: do its labels stay inside, and apart from each other? */
import { expect } from "vitest";
import { type Box, boxOf, overlap, type TextBox } from "../../src/charts/text-box.js";
import type { Weight } from "../../src/charts/text-metrics.js";

interface Label extends Box {
  readonly text: string;
}

/** Every text of a picture with the box it fills, by the measured widths of the face. */
export function labelsOf(svg: Element): Label[] {
  return [...svg.querySelectorAll("text")].map((element) => {
    const inherited = (name: string, otherwise: string) =>
      element.closest(`[${name}]`)?.getAttribute(name) ?? otherwise;
    const text = element.textContent ?? "";
    const size = Number(inherited("font-size", "14"));
    const [dx, dy] = shiftOf(element);
    const box: TextBox = {
      text,
      x: lengthOf(element.getAttribute("x"), size) + dx,
      y: lengthOf(element.getAttribute("y"), size) + dy,
      size,
      weight: Number(inherited("font-weight", "400")) as Weight,
      anchor: inherited("text-anchor", "start") as TextBox["anchor"],
      tone: "ink",
    };
    const label = { text, ...boxOf(box) };
    if (![label.left, label.right, label.top, label.bottom].every(Number.isFinite))
      throw new RangeError(`the label "${text}" has no place: ${element.outerHTML}`);
    return label;
  });
}

/** A place as charts write it: in px, or in heights of the type ("0.32em"). */
const lengthOf = (written: string | null, size: number): number =>
  written?.endsWith("em") ? Number.parseFloat(written) * size : Number(written ?? 0);

/** How far an element and the groups around it are moved. */
function shiftOf(element: Element): readonly [x: number, y: number] {
  const transform = element.getAttribute("transform");
  const [, x = "0", y = "0"] = /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)$/.exec(transform ?? "") ?? [];
  if (transform && x === "0" && y === "0") throw new RangeError(`cannot read the transform "${transform}"`);
  const [outerX, outerY] = element.parentElement ? shiftOf(element.parentElement) : [0, 0];
  return [Number(x) + outerX, Number(y) + outerY];
}

/** Fails with the words of each label that is cut off by the picture's edge or lies on another. */
export function expectLegible(svg: Element): void {
  const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const labels = labelsOf(svg);
  const cut = labels.filter(
    ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -1 || bottom > height + 0.5,
  );
  expect(
    cut.map(({ text }) => text),
    "labels cut off",
  ).toEqual([]);
  const clashes = labels.flatMap((a, at) =>
    labels.slice(at + 1).flatMap((b) => (overlap(shrink(a), shrink(b)) ? [`${a.text} / ${b.text}`] : [])),
  );
  expect(clashes, "labels on labels").toEqual([]);
}

/** Boxes hold room for tone marks and tails that seldom meet: lines set solid touch by a pixel or two. */
const shrink = ({ left, right, top, bottom }: Box): Box => ({ left, right, top: top + 1.5, bottom: bottom - 1.5 });

/** Fails where two ids are the same or a reference leads nowhere. */
export function expectSoundIds(svg: Element): void {
  const ids = [...svg.querySelectorAll("[id]")].map((element) => element.getAttribute("id"));
  expect(new Set(ids).size).toBe(ids.length);
  const used = [svg.getAttribute("aria-labelledby"), svg.getAttribute("aria-describedby")].filter((id) => id !== null);
  for (const id of used) expect(ids).toContain(id);
  for (const [, id] of (svg.outerHTML ?? "").matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
}
