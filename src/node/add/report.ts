import type { Indicator, Target } from "../../lib/model.js";
import type { FrontMatter } from "../../lib/plan-file.js";
import type { LedgerEntry, Reading } from "../../lib/reading.js";
import type { Placed } from "./place.js";

/** What `add` says of a plan it has written. */
export interface AddedPlan {
  /** The path as the person knows it. */
  path: string;
  front: FrontMatter;
  placed: Placed;
  kind: string;
  text: string;
  /** Lines of the file above the text: places are given as an editor shows them. */
  linesAbove: number;
  reading: Reading;
  /** Doubts of the document's reader: pages without text, lost numbering. */
  doubts: string[];
}

const shown = 12;

/** The report as text for a terminal: what was found, what is in doubt, what to check by hand. */
export function addReport(plan: AddedPlan, indicators: readonly Indicator[]): string {
  const doubts = [...plan.placed.doubts, ...plan.doubts, ...readingDoubts(plan)];
  return [
    `${plan.path} written: ${plan.text.length} characters from ${plan.kind}`,
    "",
    "What the document says of itself",
    ...facts(plan),
    "",
    `Targets read: ${plan.reading.targets.length}`,
    ...themeCounts(plan.reading.targets, indicators),
    "",
    `Doubts: ${doubts.length === 0 ? "none" : doubts.length}`,
    ...doubts.map((doubt) => `  - ${doubt}`),
    "",
    "Check by hand",
    ...checks(plan).map((check) => `  - ${check}`),
    "",
  ].join("\n");
}

const factNames = ["document_type", "number", "issued_on", "issuer", "signer", "title", "slogan"] as const;

function facts({ front, placed }: AddedPlan): string[] {
  const lines = factNames.map((name) => [name, front[name] ?? "null (blank, or not found)"]);
  const { area, areaBy, year, yearBy } = placed;
  const all = [
    ["area_id", `${area.area_id} (${area.name_vi}, ${area.level}; ${areaBy})`],
    ["year", `${year} (${yearBy})`],
    ...lines,
  ];
  return all.map(([name = "", value = ""]) => `  ${name.padEnd(14)}${value}`);
}

function themeCounts(targets: readonly Target[], indicators: readonly Indicator[]): string[] {
  const themes = new Map(indicators.map(({ code, theme }) => [code, theme as string]));
  const counts = new Map<string, number>();
  for (const { indicator } of targets) {
    const theme = (indicator === null ? undefined : themes.get(indicator)) ?? "(no indicator)";
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([theme, count]) => `  ${theme.padEnd(16)}${count}`);
}

function readingDoubts({ text, linesAbove, reading }: AddedPlan): string[] {
  const lineAt = (offset: number): number => linesAbove + text.slice(0, offset).split("\n").length;
  const flagged = reading.targets
    .filter(({ flags }) => flags.some((flag) => flag !== "district-plan"))
    .map((target) => `line ${lineAt(target.start)}: ${target.flags.join(", ")}: “${clip(target.quote)}”`);
  const unread = reading.ledger
    .filter(({ kind }) => kind === "not-understood")
    .map((entry) => `line ${lineAt(entry.start)}: not understood: ${around(text, entry)}`);
  const whole = reading.flags.length > 0 ? [`${reading.flags.join(", ")}: ${reading.note}`] : [];
  return [...whole, ...clipped(flagged, "flagged rows"), ...clipped(unread, "numerals not understood")];
}

const clipped = (lines: readonly string[], what: string): string[] =>
  lines.length <= shown ? [...lines] : [...lines.slice(0, shown), `and ${lines.length - shown} more ${what}`];

function checks({ path, front, reading }: AddedPlan): string[] {
  const blank = factNames.filter((name) => front[name] === null);
  return [
    ...(blank.length > 0 ? [`${blank.join(", ")}: null is right only where the document itself leaves it blank`] : []),
    ...(reading.targets.length === 0 ? ["the text: no target was read in it; is it the plan, and all of it?"] : []),
    `the lines above the text in ${path}, against the document`,
    `every numeral: npm run -s chi-tieu -- check ${path}`,
    `every doubtful row: npm run -s chi-tieu -- review ${path}`,
  ];
}

const clip = (words: string): string => (words.length > 90 ? `${words.slice(0, 89)}…` : words).replace(/\s+/gu, " ");

const around = (text: string, { start, end }: LedgerEntry): string =>
  `“…${text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/gu, " ")}…”`;
