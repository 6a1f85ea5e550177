/** Script inside every embed: tells the host how high the chart is, and fetches what draws a choice where one is asked for. */
import { asksForHeight, heightMessages } from "../lib/frame-messages.js";

const root = document.documentElement;
const query = new URLSearchParams(location.search);
const pymId = query.get("childId");
let told = 0;

/** Only when it has changed, or when it is asked for. */
function tell(again = false): void {
  if (parent === window) return;
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (height === told && !again) return;
  if (told !== 0) (window as { requestResize?: () => void }).requestResize?.();
  told = height;
  for (const message of heightMessages(root.dataset.chart ?? "", height, pymId)) parent.postMessage(message, "*");
}

/** Nothing is seen until the choice is drawn; if it cannot be, all of the chart is. */
function drawChoice(source: string): void {
  const show = (): void => {
    root.removeAttribute("style");
    tell();
  };
  const script = document.createElement("script");
  root.style.visibility = "hidden";
  script.src = source;
  script.onload = show;
  script.onerror = show;
  document.head.append(script);
}

const { choice } = root.dataset;
if (choice !== undefined && (query.has("tinh") || query.has("nam"))) drawChoice(choice);
new ResizeObserver(() => tell()).observe(root);
// A browser does not lay out a frame that was scrolled past before it had loaded, so no observer would tell.
addEventListener("load", () => tell());
addEventListener("message", ({ data, source }) => {
  if (source === parent && asksForHeight(data, pymId)) tell(true);
});
