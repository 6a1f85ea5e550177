/** What do plans measure? Which indicators are stated, which never, and how exactly they are promised. */
import * as aq from "arquero";
import type { Tables, Target } from "../lib/model.js";
import { tableOf } from "./table.js";

/** How a figure is promised, by the signs of the table; the last two have no single number. */
export const forms = {
  exact: ["="],
  at_least: [">=", ">"],
  at_most: ["<=", "<"],
  about: ["~"],
  between: ["range"],
  in_words: ["qualitative"],
} as const satisfies Record<string, readonly Target["comparator"][]>;
export type Form = keyof typeof forms;
export const formNames = Object.keys(forms) as Form[];

const counted = formNames.map(
  (form) =>
    `       count(*) FILTER (t.comparator IN (${forms[form].map((sign) => `'${sign}'`).join(", ")})) AS ${form}`,
);

export const query = `-- How many plans state each indicator, and in which form
SELECT i.code AS indicator, i.theme,
       count(DISTINCT t.plan_id) AS plans,
       count(t.target_id) AS targets,
${counted.join(",\n")}
FROM indicators i
LEFT JOIN targets t ON t.indicator = i.code
GROUP BY i.code, i.theme
ORDER BY plans DESC, targets DESC, i.code`;

export type FormCounts = Readonly<Record<Form, number>>;

/** An indicator with the plans and targets that state it. */
export type Measure = FormCounts & {
  readonly [column: string]: string | number | null;
  readonly indicator: string;
  readonly theme: string;
  readonly plans: number;
  readonly targets: number;
};

/** A column for each form: one where a target has it, else nothing. */
const marks = Object.fromEntries(
  formNames.map((form) => [
    form,
    aq.escape(({ comparator }: Target) => ((forms[form] as readonly string[]).includes(comparator) ? 1 : 0)),
  ]),
);
const sums = Object.fromEntries(formNames.map((form) => [form, aq.op.sum(form)]));

/** The main table: every indicator of the vocabulary, also those that nobody states. */
export function measures({ targets, indicators }: Pick<Tables, "targets" | "indicators">): Measure[] {
  const stated = tableOf("targets", targets)
    .filter(aq.escape((t: Target) => t.indicator !== null))
    .derive(marks)
    .groupby("indicator")
    .rollup({ plans: aq.op.distinct("plan_id"), targets: aq.op.count(), ...sums });
  const empty = Object.fromEntries(["plans", "targets", ...formNames].map((name) => [name, 0]));
  return tableOf("indicators", indicators)
    .select({ code: "indicator", theme: "theme" })
    .join_left(stated, "indicator")
    .impute(Object.fromEntries(Object.keys(empty).map((name) => [name, () => 0])))
    .orderby(aq.desc("plans"), aq.desc("targets"), "indicator")
    .objects() as Measure[];
}

/** Forms of all targets of a plan, those outside the vocabulary included. */
export type PlanForms = FormCounts & { readonly plan_id: string; readonly targets: number; readonly outside: number };

/** How each plan promises. */
export function planForms({ targets }: Pick<Tables, "targets">): PlanForms[] {
  return tableOf("targets", targets)
    .derive({ ...marks, isOutside: aq.escape(({ indicator }: Target) => (indicator === null ? 1 : 0)) })
    .groupby("plan_id")
    .rollup({ targets: aq.op.count(), outside: aq.op.sum("isOutside"), ...sums })
    .orderby("plan_id")
    .objects() as PlanForms[];
}
