/** Making SVG elements, the root with its words for screen readers, and the text of a finished picture. */
import type { ChartOptions } from "./options.js";
import { role } from "./palette.js";
import type { TextBox } from "./text-box.js";

const namespace = "http://www.w3.org/2000/svg";

export const fontFamily = "'Be Vietnam Pro', system-ui, sans-serif";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Makes an SVG element; undefined attributes are left out, numbers are rounded to hundredths so that output is stable.
 * @example svgElement(document, "circle", { cx: 3, cy: 4, r: 5 })
 */
export function svgElement(
  document: Document,
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(namespace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, typeof value === "number" ? String(round(value)) : value);
  }
  for (const child of children) element.append(child);
  return element;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Makes the root of a chart. `title` is its name, `description` what a reader who cannot see it should hear.
 * With links inside it is a group (an image may hold nothing to focus), without them one image.
 */
export function svgRoot(
  options: Pick<ChartOptions, "document" | "id"> & { readonly interactive: boolean; readonly className: string },
  size: { readonly width: number; readonly height: number },
  words: { readonly title: string; readonly description: string },
): SVGSVGElement {
  const { document, id, interactive, className } = options;
  const titleId = `${id}-title`;
  const descriptionId = `${id}-desc`;
  return svgElement(
    document,
    "svg",
    {
      xmlns: namespace,
      class: `chart ${className}`,
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${round(size.width)} ${round(size.height)}`,
      role: interactive ? "group" : "img",
      "aria-labelledby": titleId,
      "aria-describedby": descriptionId,
      "font-family": fontFamily,
      "font-size": 14,
      // Without it a browser may round each letter to whole pixels, and labels outgrow the room measured for them.
      "text-rendering": "geometricPrecision",
      fill: role("ink"),
    },
    svgElement(document, "title", { id: titleId }, words.title),
    svgElement(document, "desc", { id: descriptionId }, words.description),
  ) as SVGSVGElement;
}

/** Draws a text; `halo` keeps it readable where a grid line passes behind it. */
export function drawText(text: TextBox, document: Document, halo = false): SVGElement {
  const { x, y, size, weight, anchor, tone } = text;
  return svgElement(
    document,
    "text",
    {
      x,
      y,
      "font-size": size === 14 ? undefined : size,
      "font-weight": weight === 400 ? undefined : weight,
      "text-anchor": anchor === "start" ? undefined : anchor,
      fill: tone === "ink" ? undefined : role(tone),
      ...(halo
        ? { stroke: role("ground"), "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" }
        : {}),
    },
    text.text,
  );
}

/** {@link drawText} for all lines of a block. */
export const drawTexts = (texts: readonly TextBox[], document: Document, halo = false): SVGElement[] =>
  texts.map((text) => drawText(text, document, halo));

const textEscapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (character) => textEscapes[character] ?? "");

/**
 * The picture as XML on one line: valid in a `.svg` file and inside HTML, the same bytes for the same picture.
 * (`outerHTML` writes entities that XML does not know.)
 * @example serialise(targetDots(data, options)) // "<svg xmlns=…"
 */
export function serialise(node: Element): string {
  const name = node.localName;
  const attributes = [...node.attributes]
    .map((a) => ` ${a.name}="${escapeText(a.value).replace(/\s+/g, " ")}"`)
    // Documents keep attributes in orders of their own.
    .sort();
  const children = [...node.childNodes].map((child) =>
    child.nodeType === 1 ? serialise(child as Element) : escapeText((child.textContent ?? "").replace(/\s+/g, " ")),
  );
  const open = `<${name}${attributes.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}
