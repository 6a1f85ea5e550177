/**
 * The five tables, declared once: every file format, the data package, the docs and the row types follow this file.
 * @see docs/data-model.md
 */

export type ColumnType = "text" | "int16" | "int32" | "double" | "date" | "text[]";

/** A column of a published table. `required` columns are never null. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** One sentence for the codebook, in both languages of the site. */
  readonly meaning: { readonly vi: string; readonly en: string };
}

export const comparators = ["=", ">=", ">", "<=", "<", "~", "range", "qualitative"] as const;
export type Comparator = (typeof comparators)[number];

export const directions = ["rise", "fall", "keep", ""] as const;
export type Direction = (typeof directions)[number];

export const levels = ["province", "district", "region", "country"] as const;
export type Level = (typeof levels)[number];

export const themes = [
  "growth",
  "poverty",
  "environment",
  "health",
  "education",
  "new-rural",
  "culture",
  "security",
  "governance",
] as const;
export type Theme = (typeof themes)[number];

/** One row a document. */
export interface Plan {
  plan_id: string;
  area_id: string;
  year: number;
  document_type: string | null;
  number: string | null;
  /** ISO date, or null where the document leaves its day, month or year blank. */
  issued_on: string | null;
  issuer: string | null;
  signer: string | null;
  title: string | null;
  slogan: string | null;
  text_sha256: string;
  characters: number;
  flags: string[];
  note: string;
}

/** One row a statement of a goal: one number, one range, or one goal without a number. */
export interface Target {
  target_id: string;
  plan_id: string;
  area_id: string;
  year: number;
  indicator: string | null;
  scope: string;
  comparator: Comparator;
  value: number | null;
  value_high: number | null;
  unit: string;
  stated: string;
  direction: Direction;
  base_year: number | null;
  basis: "stated" | "derived";
  quote: string;
  start: number;
  end: number;
  section: string;
  flags: string[];
  note: string;
  review: "machine" | "confirmed" | "corrected";
}

export const seriesKinds = ["target", "result", "estimate", "derived"] as const;
export type SeriesKind = (typeof seriesKinds)[number];

/** What a figure is the figure of: a whole year, less than one, a day in it, or several years together. */
export const periods = ["year", "part-year", "as-of", "average", "total"] as const;
export type Period = (typeof periods)[number];

/** A figure from another publication, or one that follows from what two sentences of a plan say (`derived`). */
export interface SeriesRow {
  area_id: string;
  year: number;
  /** First year of an average or total; `year` is its last. Null for a year's own figure, or where no source says it. */
  year_from: number | null;
  indicator: string;
  kind: SeriesKind;
  scope: string;
  comparator: Comparator;
  value: number;
  value_high: number | null;
  unit: string;
  period: Period;
  /** Only rows of one segment measure the same thing. */
  segment: string;
  flags: string[];
  source_title: string | null;
  source_publisher: string | null;
  source_url: string | null;
  source_date: string | null;
  source_type: string | null;
  source_tier: "official" | "press" | null;
  /** Of a derived row: the targets whose sentences imply it. */
  from_targets: string[];
  note: string;
}

/** From when on figures of an indicator are measured otherwise (`data/series/breaks.csv`). */
export interface SeriesBreak {
  indicator: string;
  /** Null: everywhere. */
  area_id: string | null;
  /** Names of the measure before and after, as scopes name it, synonyms joined by `|`. */
  before: string;
  after: string;
  /** First day on which the old measure may no longer be taken for granted. */
  starts_on: string;
  /** Last day of a time in which both were in use; null where the new one began at once. */
  ends_on: string | null;
  reason_vi: string;
  reason_en: string;
  source: string;
}

export interface Area {
  area_id: string;
  level: Level;
  parent_id: string | null;
  name_vi: string;
  name_en: string;
  gso_code: string | null;
  iso_3166_2: string | null;
  region: string | null;
  merged_into: string | null;
  merged_on: string | null;
  /** 1 to 8: the slot of the palette that this area keeps in every chart. */
  colour: number;
}

export interface Indicator {
  code: string;
  theme: Theme;
  unit: string;
  label_vi: string;
  label_en: string;
  definition: string;
  definition_vi: string;
}

const text = (name: string, vi: string, en: string): Column => ({
  name,
  type: "text",
  required: true,
  meaning: { vi, en },
});
const column = (name: string, type: ColumnType, required: boolean, vi: string, en: string): Column => ({
  name,
  type,
  required,
  meaning: { vi, en },
});
const optional = (name: string, vi: string, en: string, type: ColumnType = "text"): Column =>
  column(name, type, false, vi, en);

const placed = [
  text("area_id", "Địa phương (bảng areas)", "Area (table areas)"),
  column("year", "int16", true, "Năm của con số", "Year the figure is for"),
] as const;

const planColumns: readonly Column[] = [
  text("plan_id", "Mã văn bản: địa phương-năm", "Document id: area-year"),
  text("area_id", "Địa phương mà văn bản ràng buộc (bảng areas)", "Area the plan binds (table areas)"),
  column("year", "int16", true, "Năm kế hoạch", "Plan year"),
  optional("document_type", "Loại văn bản, theo cách văn bản tự gọi", "Kind of document, as it calls itself"),
  optional("number", "Số hiệu; trống nếu văn bản để trống", "Number; null where the document leaves it blank"),
  optional("issued_on", "Ngày ban hành; trống nếu văn bản để trống", "Date of issue; null where left blank", "date"),
  optional("issuer", "Cơ quan ban hành", "Issuing body"),
  optional("signer", "Người ký", "Signer"),
  optional("title", "Trích yếu", "Title"),
  optional("slogan", "Chủ đề thi đua", "Slogan"),
  text(
    "text_sha256",
    "SHA-256 của toàn văn (UTF-8, NFC) mà các vị trí trỏ vào",
    "SHA-256 of the text (UTF-8, NFC) that offsets point into",
  ),
  column(
    "characters",
    "int32",
    true,
    "Số ký tự (đơn vị mã UTF-16) của toàn văn",
    "Length of the text in UTF-16 code units",
  ),
  column("flags", "text[]", true, "Điều cần biết về cả văn bản", "What a reader must know of the whole document"),
  text("note", "Giải thích các cờ", "A sentence for each flag"),
];

const targetColumns: readonly Column[] = [
  text("target_id", "Mã chỉ tiêu, ổn định giữa các ấn bản", "Target id, stable between editions"),
  text("plan_id", "Văn bản (bảng plans)", "Document (table plans)"),
  ...placed,
  optional(
    "indicator",
    "Chỉ số (bảng indicators); trống nếu ngoài bộ từ vựng",
    "Indicator (table indicators); null outside the vocabulary",
  ),
  text("scope", "Điều thu hẹp con số; rỗng là toàn bộ", "What narrows the figure; empty for the whole"),
  text(
    "comparator",
    "= >= > <= < ~ range, hoặc qualitative (không có con số)",
    "= >= > <= < ~ range, or qualitative (no number)",
  ),
  optional("value", "Giá trị theo đơn vị của cột unit", "Value in the unit of column unit", "double"),
  optional("value_high", "Đầu trên của khoảng", "Upper end of a range", "double"),
  text("unit", "Đơn vị của chỉ số", "The indicator's unit"),
  text("stated", "Con số và đơn vị đúng như văn bản viết", "Figure and unit as written"),
  text("direction", "rise, fall, keep hoặc rỗng", "rise, fall, keep or empty"),
  optional("base_year", "Năm gốc của “so với năm …”", "Base year of “so với năm …”", "int16"),
  text(
    "basis",
    "stated (nêu trong văn bản) hoặc derived (tính ra, phép tính ở note)",
    "stated, or derived with the arithmetic in note",
  ),
  text("quote", "Mệnh đề, nguyên văn", "The clause, word for word"),
  column("start", "int32", true, "Vị trí đầu của mệnh đề trong toàn văn", "Start of the clause in the text"),
  column("end", "int32", true, "Vị trí cuối (không gồm)", "End (exclusive)"),
  text("section", "Đường dẫn mục: I › 1 › (12)", "The way there: I › 1 › (12)"),
  column("flags", "text[]", true, "Cờ: điều người đọc phải biết", "Flags: what a reader must know"),
  text("note", "Giải thích cờ hoặc phép tính", "A sentence for a flag or a derivation"),
  text("review", "machine, confirmed hoặc corrected", "machine, confirmed or corrected"),
];

const seriesColumns: readonly Column[] = [
  ...placed,
  optional(
    "year_from",
    "Năm đầu của số bình quân hoặc tổng nhiều năm (year là năm cuối); trống nếu là số của một năm hoặc nguồn không nêu",
    "First year of an average or total over several years (year is the last); null for one year's figure or where the source does not say",
    "int16",
  ),
  text("indicator", "Chỉ số (bảng indicators)", "Indicator (table indicators)"),
  text("kind", "target, result, estimate hoặc derived", "target, result, estimate or derived"),
  text("scope", "Điều thu hẹp con số", "What narrows the figure"),
  text("comparator", "Như ở targets", "As in targets"),
  column("value", "double", true, "Giá trị", "Value"),
  optional("value_high", "Đầu trên của khoảng", "Upper end of a range", "double"),
  text("unit", "Đơn vị", "Unit"),
  text(
    "period",
    "year (cả năm), part-year (chưa đủ năm), as-of (tại một thời điểm trong năm), average (bình quân nhiều năm), total (cộng nhiều năm)",
    "year (the whole year), part-year, as-of (a day within the year), average or total (over several years)",
  ),
  text(
    "segment",
    "Chỉ những dòng cùng area_id, indicator và segment mới đo cùng một thứ",
    "Only rows of one area_id, indicator and segment measure the same thing",
  ),
  column(
    "flags",
    "text[]",
    true,
    "early (công bố khi chưa hết năm), year-inferred (nguồn không ghi năm), draft (dự thảo), unclear (cách gọi không rõ), disputed (nguồn khác nêu số khác)",
    "early (published before the year ended), year-inferred (the source gives no year), draft, unclear (wording), disputed (another source disagrees)",
  ),
  optional("source_title", "Tên tài liệu", "Title of the source"),
  optional("source_publisher", "Nơi công bố", "Publisher"),
  optional("source_url", "Địa chỉ", "Address"),
  optional("source_date", "Ngày công bố, như nguồn ghi", "Date of publication, as the source gives it"),
  optional("source_type", "Loại nguồn", "Kind of source"),
  optional("source_tier", "official (cơ quan nhà nước) hoặc press (báo chí)", "official (a public body) or press"),
  column(
    "from_targets",
    "text[]",
    true,
    "Các chỉ tiêu mà dòng derived được tính từ đó (bảng targets)",
    "The targets a derived row follows from (table targets)",
  ),
  text("note", "Ghi chú", "Note"),
];

const areaColumns: readonly Column[] = [
  text("area_id", "Mã địa phương", "Area id"),
  text("level", "province, district, region hoặc country", "province, district, region or country"),
  optional("parent_id", "Đơn vị cấp trên (bảng areas)", "Parent (table areas)"),
  text("name_vi", "Tên tiếng Việt", "Name in Vietnamese"),
  text("name_en", "Tên tiếng Anh", "Name in English"),
  optional("gso_code", "Mã của Tổng cục Thống kê", "General Statistics Office code"),
  optional("iso_3166_2", "Mã ISO 3166-2", "ISO 3166-2 code"),
  optional("region", "Vùng kinh tế - xã hội", "Socio-economic region"),
  optional("merged_into", "Đơn vị mới sau sắp xếp (bảng areas)", "Successor after the mergers (table areas)"),
  optional("merged_on", "Ngày sắp xếp", "Date of the merger", "date"),
  column("colour", "int16", true, "Ô màu (1–8) trong mọi biểu đồ", "Palette slot (1 to 8) in every chart"),
];

const indicatorColumns: readonly Column[] = [
  text("code", "Mã chỉ số", "Indicator code"),
  text("theme", "Chủ đề", "Theme"),
  text("unit", "Đơn vị duy nhất", "The one unit"),
  text("label_vi", "Tên tiếng Việt", "Label in Vietnamese"),
  text("label_en", "Tên tiếng Anh", "Label in English"),
  text("definition", "Định nghĩa bằng tiếng Anh", "Definition"),
  text("definition_vi", "Định nghĩa", "Definition in Vietnamese"),
];

/** The tables in the order readers meet them; file names and data package follow it. */
export const tables = {
  plans: planColumns,
  targets: targetColumns,
  series: seriesColumns,
  areas: areaColumns,
  indicators: indicatorColumns,
} as const satisfies Record<string, readonly Column[]>;

export type TableName = keyof typeof tables;

/** All five tables as rows, and the breaks that charts of several years need. */
export interface Tables {
  plans: Plan[];
  targets: Target[];
  series: SeriesRow[];
  breaks: SeriesBreak[];
  areas: Area[];
  indicators: Indicator[];
}
