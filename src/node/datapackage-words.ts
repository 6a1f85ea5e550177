/** What the data package says of tables and columns beside their meaning: titles, links, closed lists, and why a cell is empty. */
import { answerWords } from "../lib/coverage-table.js";
import type { Words } from "../lib/format.js";
import { comparators, directions, levels, periods, seriesKinds, type TableName, themes } from "../lib/model.js";

/** The five tables, the one made from them, and the list of days on which measures changed. */
export type PackagedTable = TableName | "coverage" | "breaks";

export const titles: Record<PackagedTable, Words> = {
  plans: { vi: "Văn bản", en: "Plans" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  series: { vi: "Số liệu từ các nguồn khác", en: "Figures from other publications" },
  areas: { vi: "Địa phương", en: "Areas" },
  indicators: { vi: "Chỉ số", en: "Indicators" },
  coverage: { vi: "Ai nêu điều gì, và vì sao không có con số", en: "Who states what, and why there is no figure" },
  breaks: { vi: "Chỗ đứt của các chuỗi số", en: "Where series break off" },
};

export const primaryKeys: Partial<Record<PackagedTable, string>> = {
  plans: "plan_id",
  targets: "target_id",
  areas: "area_id",
  indicators: "code",
};

/** column → the table it points into, by that table's primary key. */
export const links: Record<PackagedTable, Readonly<Record<string, TableName>>> = {
  plans: { area_id: "areas" },
  targets: { plan_id: "plans", area_id: "areas", indicator: "indicators" },
  series: { area_id: "areas", indicator: "indicators" },
  areas: { parent_id: "areas", merged_into: "areas" },
  indicators: {},
  coverage: { area_id: "areas", indicator: "indicators", target_id: "targets" },
  breaks: { area_id: "areas", indicator: "indicators" },
};

export const closedLists: Partial<Record<PackagedTable, Readonly<Record<string, readonly string[]>>>> = {
  targets: {
    comparator: comparators,
    direction: directions,
    basis: ["stated", "derived"],
    review: ["machine", "confirmed", "corrected"],
  },
  series: { comparator: comparators, kind: seriesKinds, period: periods, source_tier: ["official", "press"] },
  areas: { level: levels },
  indicators: { theme: themes },
  coverage: { comparator: comparators, answer: Object.keys(answerWords) },
};

/** What each value of a closed list means, where the codebook's sentence does not say. */
export const categories: Partial<Record<PackagedTable, Readonly<Record<string, Readonly<Record<string, Words>>>>>> = {
  coverage: { answer: answerWords },
};

/** A cell that stands for a value that is not there, and why it is not. */
export interface Missing {
  readonly value: string;
  readonly label: Words;
}

const blank = (vi: string, en: string): readonly Missing[] => [{ value: "", label: { vi, en } }];
const notGiven = blank("Văn bản không ghi", "The document does not give it");
const notRange = blank("Không phải một khoảng", "Not a range");
const notMerged = blank("Không thuộc diện sắp xếp", "Not part of a merger");

const ownSum = blank("Dòng do chúng tôi tính ra từ các chỉ tiêu", "A row derived from targets by us");

const missing: Record<PackagedTable, Readonly<Record<string, readonly Missing[]>>> = {
  plans: {
    document_type: notGiven,
    number: blank("Văn bản để trống số hiệu", "The document leaves its number blank"),
    issued_on: blank("Văn bản để trống ngày ban hành", "The document leaves its date blank"),
    issuer: notGiven,
    signer: notGiven,
    title: notGiven,
    slogan: blank("Văn bản không nêu chủ đề", "The document has no slogan"),
  },
  targets: {
    indicator: blank("Ngoài bộ từ vựng các chỉ số", "Outside the vocabulary of indicators"),
    value: blank(
      "Chỉ nêu bằng lời: mục tiêu không có con số",
      "In words only: the plan sets the goal without a number",
    ),
    value_high: notRange,
    base_year: blank("Văn bản không nêu năm gốc", "The plan names no base year"),
  },
  series: {
    value_high: notRange,
    year_from: blank("Số của một năm, hoặc nguồn không nêu", "One year's figure, or the source does not say"),
    source_title: blank("Nguồn không ghi tên, hoặc là dòng tính ra", "The source has no title, or the row is derived"),
    source_publisher: blank(
      "Dòng tính ra từ văn bản không ghi nơi ban hành",
      "A row derived from a plan that names no issuer",
    ),
    source_url: ownSum,
    source_date: blank("Nguồn không ghi ngày, hoặc là dòng tính ra", "The source gives no date, or the row is derived"),
  },
  areas: {
    parent_id: blank("Không có đơn vị cấp trên", "It has no parent"),
    gso_code: blank("Không có mã", "It has no code"),
    iso_3166_2: blank("Không có mã", "It has no code"),
    region: blank("Không thuộc một vùng", "It is in no one region"),
    merged_into: notMerged,
    merged_on: notMerged,
  },
  indicators: {},
  coverage: {
    value: Object.entries(answerWords)
      .filter(([answer]) => answer !== "stated")
      .map(([value, label]) => ({ value, label })),
  },
  breaks: {
    area_id: blank("Áp dụng cho mọi nơi", "It holds everywhere"),
    ends_on: blank("Cách đo mới áp dụng ngay", "The new measure began at once"),
  },
};

/** Why a cell of an optional column can be empty; a column without a reason of its own gets the plain one. */
export function missingOf(table: PackagedTable, column: string): readonly Missing[] {
  return missing[table][column] ?? blank("Không có", "None");
}
