/** Words of the theme pages in Vietnamese. Introductions name no figure: figures come from the data alone. */
export const vi = {
  kicker: "Chủ đề",
  description: (theme: string, indicators: number, figures: number) =>
    `${theme}: ${indicators} chỉ số với ${figures} chỉ tiêu, mỗi con số dẫn tới câu văn nêu ra nó.`,
  counts: (indicators: number, silent: number, figures: number, plans: number) =>
    `Trong ${plans} văn bản đã đọc có ${figures} chỉ tiêu thuộc chủ đề này, của ${indicators} chỉ số; ${
      silent === 0 ? "không chỉ số nào bị bỏ trống" : `${silent} chỉ số không văn bản nào nêu`
    }.`,
  noneStated: (plans: number) => `Trong ${plans} văn bản đã đọc, không văn bản nào nêu chỉ tiêu thuộc chủ đề này.`,
  onThisPage: "Chỉ số trên trang này",
  statedBy: (areas: number, all: number) => `${areas}/${all} nơi nêu`,
  definition: "Định nghĩa",
  definitionTwin: "Tiếng Anh",
  soloTitle: "Chỉ một nơi nêu",
  soloLead: "Không có con số thứ hai để đặt cạnh, nên ở đây chỉ có câu văn, không có biểu đồ.",
  silentTitle: "Không văn bản nào nêu",
  silentLead:
    "Những chỉ số dưới đây có trong bộ chỉ số của trang nhưng không xuất hiện trong văn bản nào đã đọc, kể cả bằng lời.",
  otherThemes: "Các chủ đề khác",
  coverageLink: "Xem ai nêu gì trong mọi chủ đề",
  intro: {
    growth:
      "Chỉ tiêu tăng trưởng cho biết trong năm ấy địa phương muốn làm ra thêm bao nhiêu, thu ngân sách bao nhiêu và mỗi người dân được hưởng chừng nào. Trước khi so hai nơi, nên để ý hai điều. “Từ … trở lên” là mức sàn, không phải dự báo. GRDP bình quân đầu người là giá trị làm ra chia cho số dân, còn thu nhập bình quân đầu người là tiền thực đến tay người dân; hai con số này không thay nhau được.",
    poverty:
      "Cùng một mục tiêu giảm nghèo, có nơi nêu tỷ lệ hộ nghèo còn lại vào cuối năm, có nơi nêu số điểm phần trăm giảm được trong năm. Đó là hai chuyện khác nhau: một nơi giảm nhanh vẫn có thể còn nhiều hộ nghèo. Với lao động qua đào tạo, tỷ lệ có bằng cấp, chứng chỉ luôn thấp hơn tỷ lệ đào tạo nói chung, nên phải xem con số tính những ai.",
    environment:
      "Tỷ lệ che phủ rừng có vẻ là con số dễ so nhất, nhưng cây cao su có được tính là rừng hay không đủ làm thay đổi thứ tự. Nước sạch và nước hợp vệ sinh cũng là hai chuẩn khác nhau, và mỗi con số thường chỉ nói về riêng thành thị hoặc riêng nông thôn. Ghi chú bên cạnh từng con số nói rõ nó tính những gì.",
    health:
      "Số bác sĩ và số giường bệnh trên một vạn dân là hai thước đo quen thuộc của y tế địa phương. Giường bệnh có thể tính hoặc không tính giường của trạm y tế xã. Tỷ lệ suy dinh dưỡng có thể là mức còn lại hoặc là mức giảm được; khi câu văn không nói rõ, chúng tôi để nguyên và ghi chú, không đoán thay người viết.",
    education:
      "Giáo dục thường được đo bằng tỷ lệ trường đạt chuẩn quốc gia. Chuẩn này chấm trường lớp, thiết bị, đội ngũ giáo viên và chất lượng dạy học theo từng cấp học; nó không nói trực tiếp học sinh học được gì.",
    "new-rural":
      "Chương trình nông thôn mới đếm theo xã. Có văn bản nêu tổng số xã đã đạt chuẩn tính đến cuối năm, có văn bản chỉ nêu số xã đạt thêm trong năm, lại có nơi đếm theo tiêu chí. Tổng số và số tăng thêm không đặt cạnh nhau được, và số xã của mỗi địa phương cũng khác nhau.",
    culture:
      "“Gia đình văn hóa” là danh hiệu do cộng đồng bình xét hằng năm. Tỷ lệ gia đình đạt danh hiệu là cách các văn bản đo mục tiêu xây dựng đời sống văn hóa ở cơ sở.",
    security:
      "Tiêu chuẩn “An toàn về an ninh, trật tự” được xét riêng cho xã, phường, cho khu dân cư và cho cơ quan, doanh nghiệp, trường học. Một tỷ lệ chỉ có nghĩa khi biết nó tính trên những đơn vị nào, vì vậy các con số khác đối tượng được để riêng.",
    governance:
      "Ba bảng xếp hạng thường được nhắc tới là PCI (năng lực cạnh tranh cấp tỉnh), PAPI (hiệu quả quản trị và hành chính công) và PAR INDEX (cải cách hành chính). Mục tiêu thường là tăng bậc, mà tăng mấy bậc thì còn tùy các nơi khác. Câu văn chỉ viết “nâng cao” mà không kèm con số vẫn được ghi lại là chỉ nêu bằng lời.",
  },
} as const;
