/** Charts under hand and key: each mark tells its clause, arrows walk the marks, Escape puts the words away. */

import type { Language } from "../lib/links.js";

/** Told to a finger, which cannot hover: what a second touch leads to. */
const touchAgain: Readonly<Record<"sentence" | "source", Readonly<Record<Language, string>>>> = {
  sentence: { vi: "Chạm lần nữa để đọc câu này trong văn bản", en: "Tap again to read it in the plan" },
  source: { vi: "Chạm lần nữa để xem nguồn", en: "Tap again to see the source" },
};

interface Mark {
  readonly link: SVGAElement;
  /** "Hà Giang: từ 8% trở lên". */
  readonly figure: string;
  /** The clause in its quotation marks, or who published the figure. */
  readonly clause: string;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Makes every chart below `root` answer; a second call for the same chart does nothing. */
export function enhanceCharts(root: ParentNode, language: Language): void {
  for (const chart of root.querySelectorAll<SVGSVGElement>("svg.chart:not([data-live])")) {
    const marks = marksOf(chart);
    if (marks.length === 0) continue;
    chart.dataset.live = "";
    walk(marks.map(({ link }) => link));
    for (const mark of marks) {
      const leads = mark.link.getAttribute("href")?.startsWith("#source") ? "source" : "sentence";
      answer(mark, touchAgain[leads][language]);
    }
  }
}

/** Takes each mark's `<title>` over, so that the browser's own tip does not show it a second time. */
function marksOf(chart: SVGSVGElement): Mark[] {
  return [...chart.querySelectorAll<SVGAElement>("a.mark")].map((link) => {
    const title = link.querySelector("title");
    const figure = link.getAttribute("aria-label") ?? "";
    const whole = title?.textContent ?? "";
    title?.remove();
    const clause = whole.startsWith(figure) ? whole.slice(figure.length).replace(/^\.\s*/u, "") : whole;
    return { link, figure, clause };
  });
}

/** One stop for the Tab key in each chart; arrows, Home and End go on from there. */
function walk(links: readonly SVGAElement[]): void {
  const stopAt = (at: number): void => {
    links.forEach((link, i) => {
      link.setAttribute("tabindex", i === at ? "0" : "-1");
    });
  };
  stopAt(0);
  links.forEach((link, at) => {
    link.addEventListener("focus", () => stopAt(at));
    link.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const step = steps[event.key];
      const to = event.key === "Home" ? 0 : event.key === "End" ? links.length - 1 : step && at + step;
      const next = to === undefined ? undefined : links[to];
      if (to === undefined) return;
      event.preventDefault();
      next?.focus();
    });
  });
}

function answer(mark: Mark, hint: string): void {
  const { link } = mark;
  let touched = false;
  link.addEventListener("pointerenter", (event) => {
    if (event.pointerType !== "touch") tip.show(mark);
  });
  link.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch" && document.activeElement !== link) tip.hideSoon();
  });
  link.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
  });
  link.addEventListener("focus", () => tip.show(mark, touched ? hint : undefined));
  link.addEventListener("blur", () => tip.hide());
  link.addEventListener("click", (event) => {
    if (!touched || tip.told === link) return;
    event.preventDefault();
    tip.show(mark, hint);
    tip.told = link;
  });
}

/** The one box that tells a clause. It is text only, whatever a plan holds, and takes no room in the page. */
class Tip {
  /** The link whose clause a finger has asked for already: the next touch follows it. */
  told: SVGAElement | undefined;
  #box: HTMLElement | undefined;
  #of: SVGAElement | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  show({ link, figure, clause }: Mark, hint = ""): void {
    clearTimeout(this.#leaving);
    if (this.told !== link) this.told = undefined;
    const box = this.#opened();
    const quoted = clause.startsWith("“");
    const said = line(quoted ? "q" : "span", quoted ? clause.replace(/^“|”$/gu, "") : clause);
    if (quoted) said.lang = "vi";
    const lines = [line("strong", figure), said, line("small", hint)];
    box.replaceChildren(...lines.filter(({ textContent }) => textContent !== ""));
    box.hidden = false;
    place(box, link.getBoundingClientRect());
    this.#of?.removeAttribute("aria-describedby");
    link.setAttribute("aria-describedby", box.id);
    this.#of = link;
  }

  /** Leaves time to move the pointer onto the box itself. */
  hideSoon(): void {
    this.#leaving = setTimeout(() => this.hide(), 200);
  }

  hide(): void {
    clearTimeout(this.#leaving);
    this.#of?.removeAttribute("aria-describedby");
    this.#of = undefined;
    this.told = undefined;
    if (this.#box) this.#box.hidden = true;
  }

  #follow(): void {
    if (this.#of && this.#box) place(this.#box, this.#of.getBoundingClientRect());
  }

  #opened(): HTMLElement {
    if (this.#box) return this.#box;
    const box = line("div", "");
    box.className = "tip";
    box.id = "tip";
    box.setAttribute("role", "tooltip");
    document.body.append(box);
    this.#box = box;
    addEventListener("keydown", ({ key }) => key === "Escape" && this.hide());
    box.addEventListener("pointerenter", () => clearTimeout(this.#leaving));
    box.addEventListener("pointerleave", () => this.hideSoon());
    addEventListener("scroll", () => this.#follow(), { passive: true, capture: true });
    addEventListener("resize", () => this.#follow());
    return box;
  }
}

const tip = new Tip();

function line(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

const margin = 8;

/** Below the mark, or above it where there is no room; never outside the window. */
function place(box: HTMLElement, mark: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(margin, Math.min(mark.left + mark.width / 2 - width / 2, innerWidth - width - margin));
  const below = mark.bottom + margin + height <= innerHeight;
  const top = below ? mark.bottom + margin : Math.max(margin, mark.top - height - margin);
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
