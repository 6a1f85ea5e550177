/** What an address points at is shown, also where it lies folded away: not every browser opens it. */

/** Opens the folds around the place that the address names, now and whenever it changes. */
export function unfoldTargets(): void {
  unfold();
  addEventListener("hashchange", unfold);
}

function unfold(): void {
  const place = document.getElementById(location.hash.slice(1));
  const folded = place?.closest("details:not([open])");
  if (!place || !folded) return;
  for (let fold: Element | null | undefined = folded; fold; fold = fold.parentElement?.closest("details"))
    if (fold instanceof HTMLDetailsElement) fold.open = true;
  place.scrollIntoView();
}
