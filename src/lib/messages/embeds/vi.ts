/** Words of embeds and of the page that makes their code, in Vietnamese. */
export const vi = {
  table: "Bảng số liệu và câu văn",
  indicator: "Chỉ số",
  openPage: "Xem trên trang Chỉ tiêu",
  /** In a frozen edition. */
  latest: "Xem bản mới nhất",
} as const;
