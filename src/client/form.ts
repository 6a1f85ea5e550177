/** Forms whose state is that of the page. */

/** What a form says. */
export function formQuery(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) query.append(name, String(value));
  return query;
}

/** Ticks the boxes that are chosen, by name, and no others. */
export function tick(
  form: HTMLFormElement,
  chosen: Readonly<Record<string, readonly (string | number)[] | undefined>>,
): void {
  for (const box of form.querySelectorAll("input"))
    box.checked = (chosen[box.name] ?? []).map(String).includes(box.value);
}
