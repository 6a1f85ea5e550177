/** The form of the comparison, read and ticked. */
import type { CompareTables } from "../lib/comparison.js";
import type { Language } from "../lib/links.js";
import { toolWords } from "../lib/messages/tools.js";
import { type CompareState, orderValue, parameterNames } from "../lib/url-state.js";
import { areaBox } from "../pages/compare-form.js";
import { formQuery, tick } from "./form.js";

/** The form as a query; a group with nothing ticked is there with an empty value. */
export function choiceQuery(form: HTMLFormElement): string {
  const query = formQuery(form);
  for (const name of Object.values(parameterNames)) if (!query.has(name)) query.append(name, "");
  return query.toString();
}

/** Ticks a state; an area that the form does not offer gets its box. */
export function showInForm(
  form: HTMLFormElement,
  state: CompareState,
  tables: CompareTables,
  language: Language,
): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const known = new Set(boxes.filter(({ name }) => name === parameterNames.areas).map(({ value }) => value));
  for (const area of tables.areas)
    if (state.areas.includes(area.area_id) && !known.has(area.area_id))
      form
        .querySelector("#choose-areas .ticks")
        ?.insertAdjacentHTML("beforeend", areaBox(area, true, { language }).markup);
  tick(form, {
    [parameterNames.indicators]: state.indicators,
    [parameterNames.areas]: state.areas,
    [parameterNames.years]: state.years,
  });
  const order = form.elements.namedItem(parameterNames.order);
  if (order instanceof HTMLSelectElement) order.value = orderValue(state.order);
  for (const theme of form.querySelectorAll("details")) if (theme.querySelector(":checked")) theme.open = true;
  countChosen(form, language);
}

/** Says beside each theme how many of its indicators are ticked. */
export function countChosen(form: HTMLFormElement, language: Language): void {
  for (const theme of form.querySelectorAll("details")) {
    const count = theme.querySelectorAll(":checked").length;
    const place = theme.querySelector(".chosen");
    if (place) place.textContent = count > 0 ? toolWords[language].chosen(count) : "";
  }
}

/** Ticks all boxes of a name or none, when a button for that was pressed; tells whether it was. */
export function pick(form: HTMLFormElement, pressed: EventTarget | null, name: string): boolean {
  const wish = pressed instanceof HTMLButtonElement ? pressed.dataset.pick : undefined;
  if (wish === undefined) return false;
  for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) box.checked = wish === "all";
  return true;
}
