/**
 * `/embed.js`: one tag makes a titled, lazy frame that takes the height of its chart.
 *
 *     <script src="https://…/embed.js" async></script>
 *     <chi-tieu-chart indicator="forest_cover" areas="ha-giang,kon-tum" lang="vi"></chi-tieu-chart>
 */
import { type EmbedTheme, embedAddress, embedThemes } from "../lib/embed-address.js";
import { heightIn } from "../lib/frame-messages.js";

const name = "chi-tieu-chart";
const attributes = ["chart", "indicator", "area", "areas", "years", "lang", "theme", "edition", "title"];

/** Where this script came from: of a module only an error tells. */
const source =
  (document.currentScript as HTMLScriptElement | null)?.src ??
  /[a-z]+:\/\/\S*?embed\.js/.exec(new Error().stack ?? "")?.[0];

/** The theme that fits the host's page: of the nearest ground it paints, else of the scheme it declares. */
function hostTheme(element: Element): EmbedTheme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [, red, green, blue, alpha] =
      /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?/.exec(getComputedStyle(at).backgroundColor) ?? [];
    if (red && Number(alpha ?? 1) > 0.5)
      return Number(red) * 0.3 + Number(green) * 0.6 + Number(blue) * 0.1 < 128 ? "dark" : "light";
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (!scheme.includes("dark")) return "light";
  return scheme.includes("light") ? "auto" : "dark";
}

class ChartElement extends HTMLElement {
  static readonly observedAttributes = attributes;
  #frame: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    Object.assign(frame.style, { display: "block", width: "100%", height: "420px", border: "0" });
    this.#frame = frame;
    this.#show();
    this.style.display = "block";
    this.replaceChildren(frame);
    addEventListener("message", this.#listen);
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#listen);
  }

  attributeChangedCallback(): void {
    if (this.#frame) this.#show();
  }

  #of(attribute: string): string {
    return this.getAttribute(attribute)?.trim() ?? "";
  }

  #list(attribute: string): string[] {
    return this.#of(attribute)
      .split(/[\s,~]+/)
      .filter(Boolean);
  }

  #show(): void {
    const area = this.#of("area");
    const chart = this.#of("chart") || this.#of("indicator") || (area && `area-${area}`) || "coverage";
    const english = this.#of("lang").startsWith("en");
    const theme = this.#of("theme");
    const address = embedAddress({
      chart,
      language: english ? "en" : "vi",
      areas: this.#list("areas"),
      years: this.#list("years").map(Number).filter(Boolean),
      theme: embedThemes.find((one) => one === theme) ?? hostTheme(this),
      edition: Number.parseInt(this.#of("edition"), 10) || null,
    });
    const frame = this.#frame;
    if (!frame) return;
    frame.title = this.#of("title") || `${english ? "Chart" : "Biểu đồ"}: ${chart} (Chỉ tiêu)`;
    const src = new URL(address.slice(1), source).href;
    if (frame.src !== src) frame.src = src;
  }

  readonly #listen = ({ data, source: from }: MessageEvent): void => {
    const height = from === this.#frame?.contentWindow ? heightIn(data) : null;
    if (height !== null && this.#frame) this.#frame.style.height = `${height}px`;
  };
}

if (!customElements.get(name)) customElements.define(name, ChartElement);
