/** Growth and shares of sectors: what must never be read as the whole economy's growth. */
import type { Rule } from "./rule.js";

const agriculture = [
  "nông, lâm nghiệp và thủy sản",
  "nông, lâm nghiệp, thủy sản",
  "nông, lâm, thủy sản",
  "nông, lâm, ngư nghiệp",
  "ngư, nông, lâm nghiệp",
  "nông, lâm nghiệp, ngư nghiệp",
  "nông nghiệp, lâm nghiệp và thủy sản",
  "nông nghiệp",
  "nông lâm nghiệp",
  "nông, lâm nghiệp",
];
const industry = ["công nghiệp - xây dựng", "công nghiệp và xây dựng", "công nghiệp", "công nghiệp xây dựng"];
const services = ["dịch vụ", "thương mại - dịch vụ", "thương mại, dịch vụ", "dịch vụ - thương mại"];
const growthNames = (sector: string): string[] =>
  [
    "khu vực",
    "ngành",
    "tốc độ tăng trưởng ngành",
    "tốc độ tăng trưởng khu vực",
    "tốc độ tăng trưởng lĩnh vực",
    "tốc độ tăng trưởng",
    "tốc độ tăng trưởng kinh tế ngành",
    "tốc độ tăng trưởng kinh tế khu vực",
    "tăng trưởng ngành",
    "tăng trưởng khu vực",
    "tăng trưởng lĩnh vực",
    "tăng trưởng",
    "tốc độ tăng giá trị sản xuất",
    "tốc độ tăng giá trị sản xuất ngành",
    "giá trị sản xuất",
    "giá trị sản xuất ngành",
    "giá trị tăng thêm",
    "giá trị tăng thêm ngành",
    "giá trị tăng thêm khu vực",
    "giá trị gia tăng",
    "tốc độ tăng giá trị tăng thêm",
    "tốc độ tăng giá trị tăng thêm ngành",
    "tốc độ tăng giá trị gia tăng",
    "tốc độ tăng ngành",
  ].map((lead) => `${lead} ${sector}`);
const shareOf = (sector: string): string[] =>
  ["tỷ trọng", "tỷ trọng ngành", "tỷ trọng khu vực", "tỷ trọng các ngành"].map((lead) => `${lead} ${sector}`);
/** Where a sector's bare name means its growth. */
const growthTopic = [
  "tăng trưởng",
  "tổng sản phẩm",
  "GRDP",
  "giá trị sản xuất",
  "giá trị tăng thêm",
  "giá trị gia tăng",
];
const growthOf = (names: readonly string[]) => ({
  topic: growthTopic,
  names,
  without: ["cơ cấu", "tỷ trọng"],
  opens: true,
});
const shareTopic = (names: readonly string[]) => ({
  topic: ["cơ cấu", "nghiệp chiếm", "thủy sản chiếm", "xây dựng chiếm", "dịch vụ chiếm"],
  names,
  opens: true,
});

export const sectors: readonly Rule[] = [
  {
    indicator: "agri_growth",
    unit: "percent",
    names: agriculture.flatMap(growthNames),
    short: growthOf(["khu vực I", ...agriculture]),
    units: ["%"],
    isChange: true,
    needs: "rise",
    same: ["toàn ngành", "thủy sản", "và thủy sản"],
    examples: [
      ["Giá trị sản xuất ngành nông nghiệp tăng 3,5%.", { value: 3.5, direction: "rise" }],
      ["Tốc độ tăng trưởng ngành nông nghiệp đạt 3%.", { value: 3 }],
    ],
    misses: ["Phát triển nông, lâm nghiệp, thủy sản đạt 18,6%.", "Tỷ trọng nông nghiệp chiếm 20%."],
    note: "Growth of farming, forestry and fishing.",
  },
  {
    indicator: "industry_growth",
    unit: "percent",
    names: industry.flatMap(growthNames),
    short: growthOf(["khu vực II", ...industry]),
    units: ["%"],
    isChange: true,
    needs: "rise",
    same: ["toàn ngành", "xây dựng", "và xây dựng"],
    examples: [["Giá trị sản xuất ngành công nghiệp tăng 9,5%.", { value: 9.5, direction: "rise" }]],
    misses: [
      "Tăng trưởng GRDP đạt 8%.",
      "Giá trị sản xuất công nghiệp đạt 5.200 tỷ đồng.",
      "Chỉ số sản xuất công nghiệp (IIP) tăng 8,7%.",
    ],
    note: "Growth of industry (with construction where the text joins them); its index is iip_growth.",
  },
  {
    indicator: "iip_growth",
    unit: "percent",
    names: [
      "chỉ số sản xuất công nghiệp",
      "chỉ số phát triển công nghiệp",
      "chỉ số sản xuất công nghiệp IIP",
      "chỉ số sản xuất ngành công nghiệp",
      "chỉ số sản xuất toàn ngành công nghiệp",
      "tốc độ tăng chỉ số sản xuất công nghiệp",
      "tốc độ tăng chỉ số sản xuất toàn ngành công nghiệp",
      "chỉ số IIP",
      "IIP",
    ],
    units: ["%"],
    isChange: true,
    needs: "rise",
    same: ["IIP", "toàn ngành"],
    examples: [
      ["Chỉ số sản xuất công nghiệp (IIP) tăng 9,5%.", { value: 9.5, direction: "rise" }],
      ["Tốc độ tăng chỉ số sản xuất công nghiệp (IIP) đạt 11 - 12%.", { value: 11, value_high: 12 }],
    ],
    misses: ["Giá trị sản xuất ngành công nghiệp tăng 9,5%.", "Khu vực công nghiệp - xây dựng tăng 9%."],
    note: "The index of industrial production measures volume alone; growth of the sector is industry_growth.",
  },
  {
    indicator: "services_growth",
    unit: "percent",
    names: services.flatMap(growthNames),
    short: growthOf(["khu vực III", ...services]),
    units: ["%"],
    isChange: true,
    needs: "rise",
    examples: [["Khu vực dịch vụ tăng 7,2%.", { value: 7.2, direction: "rise" }]],
    misses: ["Tỷ trọng dịch vụ chiếm 45%.", "Tăng trưởng GRDP đạt 8%."],
    note: "Growth of services.",
  },
  {
    indicator: "agri_share",
    unit: "percent",
    names: agriculture.flatMap(shareOf),
    short: shareTopic(["khu vực I", ...agriculture, ...agriculture.map((name) => `khu vực ${name}`)]),
    units: ["%"],
    examples: [["Tỷ trọng nông, lâm nghiệp và thủy sản chiếm 18,5%.", { value: 18.5 }]],
    misses: ["Khu vực nông nghiệp tăng 3%."],
    note: "Share in the economy.",
  },
  {
    indicator: "industry_share",
    unit: "percent",
    names: industry.flatMap(shareOf),
    short: shareTopic(["khu vực II", ...industry, ...industry.map((name) => `khu vực ${name}`)]),
    units: ["%"],
    examples: [["Tỷ trọng công nghiệp - xây dựng chiếm 42%.", { value: 42 }]],
    misses: ["Khu vực công nghiệp - xây dựng tăng 9%."],
    note: "Share in the economy.",
  },
  {
    indicator: "services_share",
    unit: "percent",
    names: services.flatMap(shareOf),
    short: shareTopic(["khu vực III", ...services, ...services.map((name) => `khu vực ${name}`)]),
    units: ["%"],
    examples: [["Tỷ trọng dịch vụ chiếm 39,5%.", { value: 39.5 }]],
    misses: ["Khu vực dịch vụ tăng 7,2%."],
    note: "Share in the economy.",
  },
];
