/** Words around charts that leave the site, in Vietnamese. */
export const vi = {
  themeTitle: (theme: string, least: number, most: number, all: number) =>
    least === most
      ? `${theme}: mỗi địa phương nêu ${most} trong ${all} chỉ số`
      : `${theme}: mỗi địa phương nêu từ ${least} đến ${most} trong ${all} chỉ số`,
  coverageTitle: (least: number, most: number, all: number) =>
    least === most
      ? `Mỗi địa phương nêu con số cho ${most} trong ${all} chỉ số`
      : `Mỗi địa phương nêu con số cho ${least} đến ${most} trong ${all} chỉ số`,
  gridSubtitle: "Con số như văn bản nêu, theo đơn vị ghi ở mỗi hàng",
  gridMore: "Dấu + và một số: ngoài con số đã ghi, văn bản còn nêu thêm bấy nhiêu con số của chỉ số ấy.",
  gridUnlike: (items: string) => `* Không so trực tiếp được: ${items}.`,
  gridUnlikeShort: "* Không so trực tiếp được với các con số khác cùng hàng: khác năm, cấp, phạm vi hoặc cách tính.",
  gridSilent: (names: string) => `Không văn bản nào nêu: ${names}.`,
  gridAlt: (title: string, rows: number, areas: string, stated: number, cells: number) =>
    `Bảng: ${title}. ${rows} chỉ số theo hàng; cột: ${areas}. ${stated} trong ${cells} ô có con số.`,
  areaTitle: (area: string, targets: number) => `${area}: ${targets} chỉ tiêu, bên con số so được của nơi khác`,
  areaAloneTitle: (area: string, targets: number) => `${area}: ${targets} chỉ tiêu trong văn bản`,
  areaSubtitle: "Mỗi ô một thang riêng tính từ 0; dấu xám là con số của địa phương khác",
  areaAloneSubtitle: "Chưa có con số nào của nơi khác so trực tiếp được",
  source: (names: string) => `Nguồn: văn bản của ${names}.`,
  otherSources: (count: number) =>
    `Kết quả và chỉ tiêu theo nguồn khác: ${count} ấn phẩm, liệt kê trên trang của biểu đồ.`,
  credit: (edition: string) => `Chỉ tiêu · ${edition}`,
} as const;
