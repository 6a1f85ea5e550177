/** Words inside pictures that leave the site, and of their alternative texts, in Vietnamese. */
export const vi = {
  documentOf: (area: string, kind: string, year: number) => `${area} · ${kind} năm ${year}`,
  document: "văn bản",
  forYear: (name: string, year: number) => `${name}, năm ${year}`,
  quoted: (quote: string) => `Nguyên văn: “${quote}”`,
  caution: (notes: string) => `Lưu ý: ${notes}`,
  derived: (note: string) => `Con số tính ra, không có sẵn trong văn bản. ${note}`.trim(),
  cut: "Câu dài nên được cắt bớt ở chỗ có dấu …; toàn câu ở địa chỉ dưới đây.",
  numbered: (kind: string, number: string) => `${kind} số ${number}`,
  unnumbered: (kind: string) => `${kind} để trống số hiệu`,
  dated: (date: string) => `ngày ${date}`,
  undated: "để trống ngày ban hành",
  blank: (kind: string) => `${kind} để trống số hiệu và ngày ban hành`,
  section: (path: string) => `mục ${path}`,
  source: (source: string) => `Nguồn: ${source}`,
  takeAlong: "Tải về:",
  card: "Thẻ trích dẫn",
};
