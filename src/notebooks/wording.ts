/** The sentence behind the figure: which words plans promise with, and what the table makes of them. */
import * as aq from "arquero";
import type { Tables, Target } from "../lib/model.js";
import { type FormCounts, formNames, forms } from "./measures.js";
import { tableOf } from "./table.js";

/** Words of promise as a reader would write them (# is a number), each with the pattern that finds it in a clause. */
export const phrases = [
  { words: "trở lên", pattern: "trở lên" },
  { words: "trên #", pattern: "trên [0-9]" },
  { words: "từ #", pattern: "từ [0-9]" },
  { words: "ít nhất, tối thiểu", pattern: "ít nhất|tối thiểu" },
  { words: "không dưới, không thấp hơn", pattern: "không (dưới|thấp hơn)" },
  { words: "dưới #", pattern: "dưới [0-9]" },
  { words: "không quá, tối đa", pattern: "không quá|tối đa" },
  { words: "khoảng, xấp xỉ", pattern: "khoảng|xấp xỉ" },
  { words: "đạt", pattern: "đạt" },
  { words: "tăng", pattern: "tăng" },
  { words: "giảm", pattern: "giảm" },
  { words: "còn", pattern: "còn" },
  { words: "duy trì, giữ", pattern: "duy trì|giữ" },
  { words: "phấn đấu", pattern: "phấn đấu" },
] as const;

const counted = formNames.map(
  (form) => `       count(*) FILTER (comparator IN (${forms[form].map((sign) => `'${sign}'`).join(", ")})) AS ${form}`,
);

export const query = `-- Words of promise, and the form of the targets in whose clause they stand
WITH phrases(words, pattern) AS (VALUES
${phrases.map(({ words, pattern }) => `  ('${words}', '${pattern}')`).join(",\n")}
)
SELECT words, count(*) AS targets,
${counted.join(",\n")}
FROM phrases
JOIN targets ON regexp_matches(lower(quote), pattern)
GROUP BY words
ORDER BY targets DESC, words`;

export type Phrase = FormCounts & {
  readonly [column: string]: string | number | null;
  readonly words: string;
  readonly targets: number;
};

/** The main table: each phrase with the targets in whose clause it stands, by form. */
export function phraseCounts({ targets }: Pick<Tables, "targets">): Phrase[] {
  const found = phrases.flatMap(({ words, pattern }) => {
    const test = new RegExp(pattern, "u");
    return targets
      .filter(({ quote }) => test.test(quote.toLowerCase()))
      .map(({ comparator }) => ({ words, comparator }));
  });
  return aq
    .table({ words: found.map(({ words }) => words), comparator: found.map(({ comparator }) => comparator) })
    .derive(
      Object.fromEntries(
        formNames.map((form) => [
          form,
          aq.escape(({ comparator }: Target) => ((forms[form] as readonly string[]).includes(comparator) ? 1 : 0)),
        ]),
      ),
    )
    .groupby("words")
    .rollup({ targets: aq.op.count(), ...Object.fromEntries(formNames.map((form) => [form, aq.op.sum(form)])) })
    .orderby(aq.desc("targets"), "words")
    .objects() as Phrase[];
}

/** How long the clauses are, and how many targets they carry. */
export interface ClauseFacts {
  readonly clauses: number;
  readonly medianWords: number;
  /** The most targets that one clause carries. */
  readonly most: number;
  /** Clauses that carry more than one target. */
  readonly shared: number;
}

/** Facts of the clauses, each counted once however many targets it carries. */
export function clauseFacts({ targets }: Pick<Tables, "targets">): ClauseFacts {
  const clauses = tableOf("targets", targets)
    .derive({ words: aq.escape(({ quote }: Target) => quote.trim().split(/\s+/u).length) })
    .groupby("plan_id", "start", "end")
    .rollup({ words: aq.op.max("words"), targets: aq.op.count() });
  const [facts] = clauses
    .derive({ isShared: aq.escape((d: { targets: number }) => (d.targets > 1 ? 1 : 0)) })
    .rollup({
      clauses: aq.op.count(),
      medianWords: aq.op.median("words"),
      most: aq.op.max("targets"),
      shared: aq.op.sum("isShared"),
    })
    .objects() as ClauseFacts[];
  return facts && facts.clauses > 0 ? facts : { clauses: 0, medianWords: 0, most: 0, shared: 0 };
}

/** For each form its shortest clause: the barest way of saying it. */
export function shortest({ targets }: Pick<Tables, "targets">): Target[] {
  return formNames.flatMap((form) => {
    const own = targets.filter(({ comparator }) => (forms[form] as readonly string[]).includes(comparator));
    return own.toSorted((a, b) => a.quote.length - b.quote.length).slice(0, 1);
  });
}
