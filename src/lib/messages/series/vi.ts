/** Words around figures of several years, in Vietnamese. */

/** How many promises that can be held against a result were kept. */
function tallied(kept: number, all: number): string {
  if (all === 1) return `chỉ tiêu duy nhất so được với kết quả ${kept === 1 ? "đã đạt" : "không đạt"}`;
  if (kept === 0) return `không chỉ tiêu nào đạt trong ${all} chỉ tiêu so được với kết quả`;
  if (kept === all) return `cả ${all} chỉ tiêu so được với kết quả đều đạt`;
  return `${kept} trong ${all} chỉ tiêu so được với kết quả là đạt`;
}

export const vi = {
  heading: "Qua các năm",
  yearsOf: (label: string) => `${label}, qua các năm`,
  tally: (label: string, kept: number, all: number) => `${label} qua các năm: ${tallied(kept, all)}`,
  noTally: (label: string) => `${label} qua các năm: chưa có chỉ tiêu nào so được với kết quả`,
  verdictsTitle: "Chỉ tiêu và kết quả",
  verdictsLead:
    "Chỉ đặt cạnh nhau chỉ tiêu và kết quả của cùng một nơi, cùng năm, cùng cách đo. Nguồn nêu khác nhau thì ghi cả hai.",
  columnArea: "Địa phương",
  columnIndicator: "Chỉ số",
  columnYear: "Năm",
  columnTarget: "Chỉ tiêu",
  columnResult: "Kết quả",
  columnVerdict: "So với chỉ tiêu",
  columnKind: "Loại",
  columnFigure: "Con số",
  columnSource: "Nguồn",
  allFigures: (count: number) => `Mọi con số qua các năm (${count})`,
  tableOf: (label: string) => `${label}: mọi con số theo năm và nguồn`,
  openSentence: "đọc câu văn",
  sourcesTitle: "Vì sao biết",
  sourcesLead: (plans: number, sources: number) =>
    `Chỉ tiêu của kế hoạch lấy từ ${plans} văn bản đọc toàn văn, mỗi con số dẫn tới câu văn. Các con số khác lấy từ ${sources} nguồn công bố dưới đây, đọc phần đầu của trang chứ không phải toàn văn: hãy mở nguồn trước khi trích dẫn. Nguồn của cơ quan nhà nước được ưu tiên hơn báo chí khi cả hai cùng nêu.`,
  sourcesCount: (count: number) => `${count} nguồn`,
  untitled: "không có nhan đề",
  undated: "không ghi ngày",
  tiers: { official: "cơ quan nhà nước", press: "báo chí" },
  sourceRef: (number: number) => `nguồn ${number}`,
  derivedFrom: "từ câu văn",
  ofPlan: (year: number) => `văn bản năm ${year}`,
  afterMerger: (area: string) => `${area} sau sáp nhập (địa phương khác)`,
  areaTally: (kept: number, all: number) => `Qua các năm: ${tallied(kept, all)}`,
  areaNoTally: "Qua các năm: chưa có chỉ tiêu nào so được với kết quả",
  areaLead:
    "Mỗi ô là một chỉ số: chỉ tiêu đã đặt, kết quả đã báo cáo. Chỉ nối các kết quả cùng cách đo của những năm liền nhau.",
  notes: "Cần biết khi đọc hình",
} as const;
