/** Words on what was checked in figures of other publications, in Vietnamese. */
export const vi = {
  title: "Số liệu từ nguồn khác: đã kiểm tra gì",
  lead: (figures: number, results: number, targets: number, estimates: number, derived: number) =>
    `${figures} con số, mỗi con số kèm nguồn: ${results} kết quả, ${targets} chỉ tiêu, ${estimates} số ước tính; thêm ${derived} số suy ra từ chính câu văn của kế hoạch. Không con số nào bị gộp với con số khác. Dòng nào sai từ vựng, đơn vị, ngày tháng hay thiếu nguồn thì không được nhận.`,
  disputesTitle: (count: number) => `Chỗ các nguồn nói khác nhau (${count})`,
  disputesLead:
    "Mọi phía đều được giữ và mang cờ disputed. Đường nối chỉ đi qua một năm khi các kết quả công bố sau năm ấy khớp nhau; số ước tính và số công bố sớm thì không làm đứt đường.",
  noDisputes: "Không có nguồn nào nói trái nguồn nào.",
  breaksTitle: "Chỗ đứt của chuỗi số",
  breaksLead: "Số liệu trước và sau các mốc này không được nối hay so với nhau.",
  mergers:
    "Mọi chỉ số: tỉnh lập từ ngày 1/7/2025 là một địa phương khác, kể cả khi giữ tên cũ; số liệu của tỉnh ấy mang mã riêng.",
  kinds: { target: "chỉ tiêu", result: "kết quả", estimate: "ước tính", derived: "suy ra" },
  early: "công bố khi chưa hết năm",
  basis: (documents: string) => `Căn cứ: ${documents}.`,
} as const;
