/** Words of the data page, in Vietnamese. English has the same keys. */
export const vi = {
  title: "Dữ liệu",
  description:
    "Tải các bảng chỉ tiêu ở Parquet, CSV, JSON, toàn văn, chú giải W3C và mã băm, ở địa chỉ không đổi; từ điển cột và lệnh một dòng.",
  lead: "Mọi hình và bảng ở đây đều vẽ từ năm bảng dưới đây. Mỗi bảng có ba định dạng, cùng cột, cùng dòng, ở địa chỉ không bao giờ đổi.",
  onThisPage: "Trong trang này",
  version: (words: string, version: string) => `${words} (phiên bản ${version} trong các tệp mô tả).`,
  kept: "Bản lưu không đổi của ấn bản này",
  // The tables
  tables: "Các bảng",
  tableNames: {
    plans: "Văn bản",
    targets: "Chỉ tiêu",
    series: "Số liệu từ nguồn khác",
    areas: "Địa phương",
    indicators: "Chỉ số",
    coverage: "Ai nêu điều gì",
    breaks: "Chỗ đứt của các chuỗi số",
  },
  coverageMeaning:
    "Lập từ năm bảng trên: mỗi chỉ số ở mỗi địa phương có văn bản, kể cả khi không có con số. Trong CSV, ô value trống được thay bằng lý do, vì “không nêu” không phải là số 0:",
  rows: (count: string) => `${count} dòng`,
  columnsOf: "từ điển cột",
  csvNote:
    "CSV dùng UTF-8 có BOM nên Excel đọc đúng dấu tiếng Việt; dấu thập phân là dấu chấm. Ô giữ đúng từng chữ của văn bản: không thêm gì trước dấu = hay +, và một phép thử dừng việc công bố khi có ô mà bảng tính sẽ hiểu là công thức. Mở bảng lập từ văn bản lạ, hãy nhập mọi cột dưới dạng chữ.",
  // What describes them
  descriptions: "Mô tả máy đọc được và mã băm",
  described: {
    "datapackage.json":
      "Data Package 2: kiểu, giới hạn, ý nghĩa của từng cột bằng hai thứ tiếng, và vì sao một ô có thể trống.",
    "croissant.json": "Croissant 1.1, cho công cụ học máy: tệp, bảng, cột.",
    "sha256sums.txt": "SHA-256 của mọi tệp dữ liệu. Tải về, giữ nguyên thư mục con, rồi kiểm tra bằng một lệnh:",
  },
  // Texts and annotations
  texts: "Toàn văn và chú giải",
  textsLead:
    "Toàn văn là đúng chuỗi ký tự mà cột start và end trỏ vào. Chú giải theo chuẩn W3C Web Annotation đặt từng chỉ tiêu lên toàn văn bằng nguyên văn, đoạn trước, đoạn sau và vị trí, để công cụ khác tô lại được các câu; vị trí trong chú giải đếm theo điểm mã Unicode, như chuẩn yêu cầu.",
  text: "Toàn văn",
  annotations: "Chú giải",
  // Rows of charts
  charts: "Số liệu sau từng hình",
  chartsLead:
    "Mỗi hình có một tệp CSV chứa đúng những dòng nó vẽ, kể cả nơi không có con số. Địa chỉ theo tên của hình:",
  chartsAll: (count: string) => `Cả ${count} tệp`,
  indicatorCharts: "Theo chỉ số",
  themeCharts: "Theo lĩnh vực",
  areaCharts: "Theo địa phương",
  coverageChart: "Ai nêu điều gì",
  // Recipes
  recipes: "Dùng ngay bằng một dòng",
  recipesLead: "Địa chỉ dưới đây là thật, chép vào là chạy.",
  check: "Kiểm tra một câu trích",
  checkLead: "Mỗi dòng của bảng targets ghi vị trí của mệnh đề trong toàn văn, nên ai cũng kiểm tra lại được:",
  // Left out
  leftOut: "Chưa đưa vào",
  leftOutLead: "Khi dựng trang, các tệp sau không đọc được nên nội dung của chúng chưa có trong các bảng:",
  // Licence
  licence: "Giấy phép và trích dẫn",
  licenceText:
    "Dữ liệu và mã nguồn theo giấy phép MIT. Văn bản hành chính của cơ quan nhà nước không thuộc đối tượng bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, Điều 15).",
  citeSentence:
    "Khi dẫn một con số, xin dẫn cả câu: cơ quan ban hành, tên văn bản, ngày, mục, và địa chỉ của câu trên trang này.",
  cite: "Cách trích dẫn, với văn bản thường, BibTeX và RIS",
  // Codebook
  columns: "Từ điển cột",
  column: "Cột",
  type: "Kiểu",
  meaning: "Ý nghĩa",
  mayBeEmpty: "có thể trống",
};
