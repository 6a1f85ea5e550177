/** Script of the method page: checks the published text and every quotation of all plans, in the reader's browser. */
import { formatNumber } from "../lib/format.js";
import { dataPath } from "../lib/links.js";
import { citeWords } from "../lib/messages/cite/index.js";
import type { Plan, Target } from "../lib/model.js";
import { type Proof, provenPlan } from "../lib/proof.js";
import { element, fetchFile, pageLanguage, readJson, sha256 } from "./page.js";

const language = pageLanguage();
const words = citeWords[language];
const section = element("#prove", HTMLElement);
const status = element("#prove [role=status]", HTMLElement);
const button = element("#prove button", HTMLButtonElement);
const number = (count: number): string => formatNumber(count, language);

async function proofOf(plan: Plan, targets: readonly Target[]): Promise<Proof> {
  const response = await fetchFile(dataPath(`plans/${plan.plan_id}.txt`), { cache: "no-cache" });
  const bytes = await response.arrayBuffer();
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return provenPlan(plan, targets, text, await sha256(bytes));
}

function show(planId: string, { sameText, held, all }: Proof): void {
  const item = section.querySelector<HTMLElement>(`[data-plan="${CSS.escape(planId)}"]`);
  const result = item?.querySelector(".said");
  if (!item || !result) return;
  const say = !sameText ? words.disprovedPlan : held === all ? words.provedPlan : words.disprovedQuotes;
  result.textContent = say(number(held), number(all));
  item.classList.toggle("wrong", !sameText || held !== all);
  item.hidden = false;
}

async function prove(): Promise<void> {
  if (!("subtle" in crypto)) {
    status.textContent = words.notSecure;
    return;
  }
  button.disabled = true;
  try {
    const [plans, targets] = await Promise.all([
      readJson<Plan[]>(dataPath("plans.json")),
      readJson<Target[]>(dataPath("targets.json")),
    ]);
    const proofs: Proof[] = [];
    for (const plan of plans) {
      status.textContent = words.proving(plan.plan_id);
      const proof = await proofOf(plan, targets);
      show(plan.plan_id, proof);
      proofs.push(proof);
    }
    const held = proofs.reduce((sum, proof) => sum + proof.held, 0);
    const all = targets.length;
    const good = held === all && proofs.every(({ sameText }) => sameText);
    status.textContent = good
      ? words.proved(number(held), number(all), number(plans.length))
      : words.disproved(number(held), number(all));
    status.classList.toggle("wrong", !good);
  } catch {
    status.textContent = words.notProved;
  } finally {
    button.disabled = false;
  }
}

button.addEventListener("click", () => void prove());
