/**
 * Draws an embed anew for the areas and years in its address, with the very functions that drew it at build time, so that
 * finding, scale and what differs are those of the choice. The data stand in the embed.
 */
import { targetDots } from "../charts/target-dots.js";
import { type Absence, absenceWords } from "../lib/absence.js";
import { chosenData } from "../lib/chosen-data.js";
import { differenceWords } from "../lib/compare.js";
import { choiceIn } from "../lib/embed-address.js";
import { finding } from "../lib/finding.js";
import { type IndicatorData, indicatorRows } from "../lib/indicator-rows.js";
import { areaName } from "../lib/labels.js";

const lang = document.documentElement.lang === "en" ? "en" : "vi";

function draw(all: IndicatorData): void {
  const data = chosenData(all, choiceIn(location.search));
  const title = finding(data, lang);
  document.title = title;
  const heading = document.querySelector("h1");
  if (heading) heading.textContent = title;
  // Every figure has a mark in the drawing of all, with the way to its sentence.
  const links = new Map(
    [...document.querySelectorAll("a[data-target]")].map((link) => [
      link.getAttribute("data-target") ?? "",
      link.getAttribute("href") ?? "",
    ]),
  );
  drawCharts(data, links);
  listDifferences(data);
  listRows(data, links);
  for (const item of document.querySelectorAll<HTMLElement>(".sources li"))
    item.hidden = !data.plans.some(
      ({ plan_id, area_id }) => plan_id === item.dataset.plan && data.areas.some((area) => area.area_id === area_id),
    );
  const back = document.querySelector<HTMLAnchorElement>("a[data-compare]");
  if (back) back.href = `${back.dataset.compare}&${location.search.slice(1)}`;
}

type Links = ReadonlyMap<string, string>;

function drawCharts(data: IndicatorData, links: Links): void {
  for (const old of document.querySelectorAll<SVGSVGElement>(".drawing svg")) {
    const width = Number(old.getAttribute("width"));
    const id = old.parentElement?.className ?? "";
    const svg = targetDots(data, { document, width, lang, id, href: ({ target_id }) => links.get(target_id) ?? "" });
    for (const link of svg.querySelectorAll("a")) {
      link.setAttribute("target", "_blank");
      link.setAttribute("rel", "noopener");
    }
    old.replaceWith(svg);
  }
}

/** An area a line: what sets its figure apart, or why it has none. */
function listDifferences(data: IndicatorData): void {
  const list = document.querySelector<HTMLElement>(".differs ul");
  if (list === null) return;
  const lines = indicatorRows(data).bands.flatMap((band) =>
    band.rows.flatMap(({ area, absence, differences }) => {
      const words = [...differences, ...(absence === null ? [] : [absenceWords[absence]])].map((one) => one[lang]);
      if (words.length === 0) return [];
      const line = document.createElement("li");
      const name = document.createElement("b");
      name.textContent = areaName(area, lang);
      line.append(name, `: ${words.join("; ")}`);
      return [line];
    }),
  );
  list.replaceChildren(...lines);
  list.parentElement?.toggleAttribute("hidden", lines.length === 0);
}

/** The table with the chosen rows in their order; what sets a figure apart is what does so among them. */
function listRows(data: IndicatorData, links: Links): void {
  const body = document.querySelector("tbody");
  if (body === null) return;
  const old = new Map([...body.rows].map((row) => [row.querySelector("a.figure")?.getAttribute("href"), row]));
  const rows = indicatorRows(data).bands.flatMap((band) =>
    band.rows.map(({ area, target, absence, differences }) => {
      const row = target === null ? undefined : old.get(links.get(target.target_id));
      if (row === undefined) return silentRow(areaName(area, lang), absence ?? "not-stated");
      row.querySelector(".unlike")?.remove();
      if (differences.length > 0) {
        const unlike = document.createElement("span");
        unlike.className = "unlike";
        unlike.textContent = differenceWords(differences, lang);
        row.cells[1]?.append(unlike);
      }
      return row;
    }),
  );
  body.replaceChildren(...rows);
}

function silentRow(area: string, absence: Absence): HTMLTableRowElement {
  const row = document.createElement("tr");
  const words = absenceWords[absence];
  const name = document.createElement("th");
  name.scope = "row";
  name.textContent = area;
  row.className = "absent";
  row.append(name);
  for (const text of [words[lang], words.meaning[lang]]) row.insertCell().textContent = text;
  return row;
}

const data = document.querySelector("#data")?.textContent;
if (data) draw(JSON.parse(data) as IndicatorData);
