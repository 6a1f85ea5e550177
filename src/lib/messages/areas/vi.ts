/** Words of the area pages in Vietnamese. */
export const vi = {
  levels: { province: "Cấp tỉnh", district: "Cấp huyện", region: "Vùng", country: "Cả nước" },
  within: (parent: string) => `thuộc ${parent}`,
  regions: {
    "Đồng bằng sông Hồng": "Đồng bằng sông Hồng",
    "Trung du và miền núi phía Bắc": "Trung du và miền núi phía Bắc",
    "Bắc Trung Bộ và Duyên hải miền Trung": "Bắc Trung Bộ và Duyên hải miền Trung",
    "Bắc Trung Bộ": "Bắc Trung Bộ",
    "Duyên hải Nam Trung Bộ và Tây Nguyên": "Duyên hải Nam Trung Bộ và Tây Nguyên",
    "Tây Nguyên": "Tây Nguyên",
    "Đông Nam Bộ": "Đông Nam Bộ",
    "Đồng bằng sông Cửu Long": "Đồng bằng sông Cửu Long",
  },
  newName: (name: string, date: string) => `${name} (từ ${date})`,
  description: (name: string, targets: number, plans: number) =>
    `${name}: ${targets} chỉ tiêu trong ${plans} văn bản, mỗi con số dẫn tới câu văn nêu ra nó.`,
  lead: (targets: number, plans: number, inWords: number) =>
    `${targets} chỉ tiêu trong ${plans} văn bản${inWords === 0 ? "" : `, ${inWords} chỉ tiêu chỉ nêu bằng lời`}.`,
  locator:
    "Sơ đồ xếp ô, không phải bản đồ: mỗi ô một tỉnh, theo tên gọi trước ngày 1/7/2025, gồm cả biển đảo thuộc tỉnh.",
  noPlan: (name: string) => `Chúng tôi chưa đọc văn bản nào của riêng ${name}.`,
  plans: "Văn bản",

  cautionTitle: "Trước khi đem so với nơi khác",
  cautionLead: "Những con số dưới đây không đặt ngang được với con số của các nơi khác, vì:",
  noCaution: "Không có gì cản trở việc so sánh: mọi con số cùng năm, cùng cấp, cùng cách tính với các nơi khác.",
  flagged: "Trong chính câu văn cũng có điều cần biết:",

  panelsTitle: "Nhìn nhanh",
  panelsLead:
    "Mỗi ô một chỉ tiêu mà nơi khác cũng nêu và so được. Dấu màu là con số ở đây; dấu xám là con số của nơi khác, trên cùng một thang tính từ 0.",

  positionTitle: "Đứng ở đâu so với nơi khác",
  positionLead:
    "Chỉ xếp những con số cùng năm, cùng cấp, cùng cách tính. Cao hơn không có nghĩa là tốt hơn: đây là mức đặt ra, không phải kết quả.",
  positionNone: "Không có con số nào của nơi này xếp chung được với nơi khác.",
  highest: (count: number, circle: string) => `mức nêu ra cao nhất trong ${count} ${circle}`,
  lowest: (count: number, circle: string) => `mức nêu ra thấp nhất trong ${count} ${circle}`,
  rank: (rank: number, count: number, circle: string) => `mức nêu ra cao thứ ${rank} trong ${count} ${circle}`,
  circle: (noun: string, year: number) => `${noun} cùng năm ${year}, cùng cách tính`,
  nouns: { province: "tỉnh", district: "huyện", region: "vùng", country: "nước" },
  relations: {
    above: (names: string) => `cao hơn ${names}`,
    below: (names: string) => `thấp hơn ${names}`,
    mark: (names: string) => `cùng mốc với ${names}`,
    open: (names: string) => `chưa phân định được với ${names}`,
  },
  floor: "ở đây là mức sàn",
  ceiling: "ở đây là mức trần",
  onlyHere: "Chỉ nơi này nêu",

  targetsTitle: "Mọi chỉ tiêu, theo chủ đề",
  tableOf: (theme: string) => `Chỉ tiêu: ${theme}`,
  notStated: (names: string) => `Không nêu, dù nơi khác có nêu: ${names}.`,
  notStatedAnywhere: (count: number) => `${count} chỉ số khác không nơi nào nêu`,
  notApplicable: (names: string) => `Không áp dụng cho cấp này: ${names}.`,
  outsideTitle: "Ngoài bộ chỉ số",
  outsideLead: "Những mục tiêu văn bản có nêu nhưng không thuộc chỉ số nào của trang, kể cả mục tiêu không có con số.",
  columnIndicator: "Chỉ số",

  mergerTitle: "Sau sắp xếp năm 2025",
  merged: (date: string, names: string, successor: string) =>
    `Từ ngày ${date}, ${names} hợp nhất, lấy tên là ${successor}.`,
  ownFigures: (name: string) =>
    `Con số trên trang này là của riêng ${name} trước khi hợp nhất, không phải của đơn vị mới.`,
  successorLink: (name: string) => `Trang của ${name} sau hợp nhất`,
  unmerged: (name: string) =>
    `${name} không thuộc diện sắp xếp đơn vị hành chính cấp tỉnh năm 2025; con số trên trang vẫn ứng với địa bàn ngày nay.`,
  districtsEnded: (name: string, parent: string) =>
    `Cấp huyện ngừng hoạt động từ ngày 1/7/2025, nên ${name} nay không còn là một đơn vị hành chính. Khi ra văn bản, ${name} thuộc ${parent}.`,
  predecessorsTitle: "Gồm những tỉnh nào",
  predecessorsLead: (name: string, names: string, date: string) =>
    `${name} ngày nay do ${names} hợp nhất từ ngày ${date}. Văn bản đã đọc là của các đơn vị cũ; không con số nào được cộng gộp cho đơn vị mới.`,
  districtsTitle: "Huyện có văn bản",
  districtsLead: (name: string) => `Văn bản cấp huyện chỉ ràng buộc huyện ấy, không thay cho kế hoạch của ${name}.`,
  noPlanYet: "chưa có văn bản",
  otherAreas: "Các địa phương khác",
} as const;
