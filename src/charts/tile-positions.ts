/**
 * Where the tile of each of the 63 provinces (before 1 July 2025) stands, north at the top: neighbours stay near each
 * other, nothing else of a map is kept. A tile stands for the whole province, its sea and islands included.
 */
const rows: readonly (readonly string[])[] = [
  ["", "", "ha-giang", "cao-bang"],
  ["lai-chau", "lao-cai", "tuyen-quang", "bac-kan", "lang-son"],
  ["dien-bien", "yen-bai", "phu-tho", "thai-nguyen", "bac-giang", "quang-ninh"],
  ["son-la", "", "vinh-phuc", "bac-ninh", "hai-duong", "hai-phong"],
  ["", "hoa-binh", "ha-noi", "hung-yen", "thai-binh"],
  ["", "", "ha-nam", "nam-dinh"],
  ["", "thanh-hoa", "ninh-binh"],
  ["", "nghe-an"],
  ["", "", "ha-tinh"],
  ["", "", "", "quang-binh"],
  ["", "", "", "", "quang-tri"],
  ["", "", "", "", "hue", "da-nang"],
  ["", "", "", "", "", "quang-nam"],
  ["", "", "", "", "kon-tum", "quang-ngai"],
  ["", "", "", "", "gia-lai", "binh-dinh"],
  ["", "", "", "", "dak-lak", "phu-yen"],
  ["", "", "", "dak-nong", "lam-dong", "khanh-hoa"],
  ["", "", "", "tay-ninh", "binh-phuoc", "ninh-thuan"],
  ["", "", "", "binh-duong", "dong-nai", "binh-thuan"],
  ["an-giang", "dong-thap", "long-an", "ho-chi-minh", "ba-ria-vung-tau"],
  ["kien-giang", "can-tho", "vinh-long", "tien-giang"],
  ["", "hau-giang", "tra-vinh", "ben-tre"],
  ["ca-mau", "bac-lieu", "soc-trang"],
];

export interface TilePosition {
  readonly column: number;
  readonly row: number;
}

/** Positions by `area_id`. @example tilePositions.get("ha-giang") // { column: 2, row: 0 } */
export const tilePositions: ReadonlyMap<string, TilePosition> = new Map(
  rows.flatMap((ids, row) => ids.flatMap((id, column) => (id === "" ? [] : [[id, { column, row }] as const]))),
);

export const tileColumns = Math.max(...rows.map((ids) => ids.length));
export const tileRows = rows.length;
