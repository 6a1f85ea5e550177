/** Script inside every embed: tells the host how high the chart is, and only when that has changed. */
import { asksForHeight, heightMessages } from "../lib/frame-messages.js";

const root = document.documentElement;
const pymId = new URLSearchParams(location.search).get("childId");
let told = 0;

function tell(again = false): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (height === told && !again) return;
  if (told !== 0) (window as { requestResize?: () => void }).requestResize?.();
  told = height;
  for (const message of heightMessages(root.dataset.chart ?? "", height, pymId)) parent.postMessage(message, "*");
}

if (parent !== window) {
  new ResizeObserver(() => tell()).observe(root);
  addEventListener("message", ({ data, source }) => {
    if (source === parent && asksForHeight(data, pymId)) tell(true);
  });
}
