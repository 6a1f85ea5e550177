/** Queries that give the rows behind a chart, and the address that opens them in the explorer. */
import { addressOf } from "./explore/address.js";
import { type Language, pathIn } from "./links.js";

export const explorePath = "/explore";

/** An SQL text: quotes doubled. */
const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * The query that gives the rows of one indicator's chart: each figure with its area, comparator and sentence.
 * @param years only these; all without it
 * @example indicatorQuery({ indicator: "forest_cover", language: "vi" })
 */
export function indicatorQuery(of: {
  readonly indicator: string;
  readonly language: Language;
  readonly areas?: readonly string[];
  readonly years?: readonly number[];
}): string {
  const { indicator, language, areas = [], years = [] } = of;
  const conditions = [
    `t.indicator = ${sqlText(indicator)}`,
    ...(areas.length > 0 ? [`t.area_id in (${areas.map(sqlText).join(", ")})`] : []),
    ...(years.length > 0 ? [`t.year in (${years.join(", ")})`] : []),
  ];
  return `select a.name_${language}, a.level, t.year, t.comparator, t.value, t.value_high, t.unit, t.scope, t.quote, t.target_id
from targets t join areas a using (area_id)
where ${conditions.join("\n  and ")}
order by t.year, a.name_${language}`;
}

/** The explorer with a query in it: `/explore?q=…`, in the language. */
export const exploreAddress = (sql: string, language: Language): string =>
  `${pathIn(language, explorePath)}${addressOf(sql)}`;
