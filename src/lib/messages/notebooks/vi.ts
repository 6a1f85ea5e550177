/** Words of the notebooks in Vietnamese. No figure is typed here: a test looks; what is counted comes as a value. */
export const vi = {
  indexTitle: "Phân tích",
  indexDescription:
    "Những câu hỏi về các kế hoạch, mỗi câu có cách làm, câu trả lời, giới hạn, mã tính toán và truy vấn.",
  indexLead:
    "Những câu hỏi cần tính toán mới trả lời được. Mỗi bài nêu câu hỏi, cách làm, câu trả lời, giới hạn, và cho xem mã đã chạy. Mọi con số được tính khi dựng trang từ chính các bảng đã công bố; không con số nào gõ tay.",
  method: "Cách làm",
  answer: "Trả lời",
  limits: "Giới hạn",
  mainTable: "Bảng chính",
  code: "Mã tính toán",
  codeLead: (file: string) =>
    `Đây là nguyên văn tệp ${file} (dùng Arquero), chính mã đã chạy để ra các con số trên trang này.`,
  query: "Làm lại bằng SQL",
  queryLead: "Truy vấn này cho ra đúng bảng chính. Mở trong trang Khám phá để chạy, sửa và tải kết quả.",
  openQuery: "Mở truy vấn này",
  sentence: "câu văn",
  plan: "Văn bản",
  indicator: "Chỉ số",
  targets: "Số chỉ tiêu",
  forms: {
    exact: "Đúng một con số",
    at_least: "Mức sàn",
    at_most: "Mức trần",
    about: "Khoảng chừng",
    between: "Trong khoảng",
    in_words: "Bằng lời",
  },
  ambition: {
    title: "Mỗi kế hoạch tham vọng đến đâu?",
    question:
      "Chỉ tiêu đòi hỏi hơn kết quả gần nhất của chính địa phương bao nhiêu, và đứng ở đâu giữa các kế hoạch khác?",
    method: (years: number) => [
      `Lấy từng chỉ tiêu có con số và không kèm phạm vi riêng; tìm kết quả cả năm gần nhất của chính địa phương ấy, cùng chỉ số và đơn vị, trong vòng ${years} năm trước năm kế hoạch.`,
      "Nhiều nguồn nêu kết quả của cùng một năm thì lấy nguồn của cơ quan nhà nước trước, báo chí sau; khi các nguồn nêu số khác nhau, bảng ghi rõ.",
      "Mức chênh tính bằng phần trăm của kết quả, để các đơn vị khác nhau đứng được trên một thang.",
      "Giữa các kế hoạch, chỉ xét những con số cùng chỉ số, cùng năm, cùng cấp và cùng đơn vị.",
    ],
    answer: (compared: string, all: string, more: string, less: string) =>
      `Trong ${all} chỉ tiêu có con số, ${compared} chỉ tiêu có kết quả gần đây để đối chiếu: ${more} chỉ tiêu đòi hỏi hơn kết quả ấy, ${less} chỉ tiêu đòi hỏi ít hơn.`,
    perPlan: (plan: string, more: string, compared: string) =>
      `${plan}: ${more} trên ${compared} chỉ tiêu đòi hỏi hơn kết quả gần nhất.`,
    chart: "Chỉ tiêu cao hơn hay thấp hơn kết quả gần nhất",
    chartSubtitle: "Chênh lệch so với kết quả, % của kết quả",
    columns: {
      value: "Chỉ tiêu",
      result: "Kết quả gần nhất",
      share: "Chênh lệch so với kết quả",
      disputed: "Ghi chú",
    },
    resultYear: (result: string, year: number) => `${result} (${year})`,
    isDisputed: "nguồn khác nêu số khác",
    standing: "Giữa các kế hoạch",
    standingLead: "Với những chỉ số mà ít nhất một kế hoạch khác nêu tương tự, con số của kế hoạch này là:",
    standingColumns: { shared: "Số chỉ số chung", highest: "Số lần cao nhất", lowest: "Số lần thấp nhất" },
    limits: [
      "Thấp hơn kết quả năm trước chưa hẳn là kém tham vọng: năm trước có thể khác thường, và hộ nghèo càng ít thì giảm tiếp càng khó.",
      "Mức sàn chỉ nói mức thấp nhất; điều thật sự nhắm tới có thể cao hơn.",
      "Kết quả lấy từ công bố khác, không từ chính văn bản; nhiều chỉ tiêu chưa tìm được kết quả để đối chiếu.",
      "Cao nhất, thấp nhất xếp theo con số được nêu, không phân biệt mức sàn với con số đúng; cao hơn không phải lúc nào cũng tốt hơn.",
    ],
  },
  measures: {
    title: "Các kế hoạch đo lường điều gì?",
    question:
      "Chỉ số nào được nêu, chỉ số nào không văn bản nào nêu, và các văn bản hứa theo cách nào: đúng một con số, mức sàn hay một khoảng?",
    method: () => [
      "Với mỗi chỉ số của bộ chỉ số, đếm số văn bản nêu nó và số chỉ tiêu; chỉ số không ai nêu cũng có một dòng.",
      "Cách hứa lấy theo dấu so sánh mà bảng chỉ tiêu ghi: đúng con số, mức sàn, mức trần, khoảng chừng, trong khoảng, hay chỉ bằng lời.",
    ],
    answer: (indicators: string, stated: string, never: string, single: string) =>
      `Bộ chỉ số có ${indicators} chỉ số. Các văn bản nêu ${stated} chỉ số, trong đó ${single} chỉ số chỉ một văn bản nêu; ${never} chỉ số không văn bản nào nêu.`,
    inAll: (plans: string, names: string) => `Cả ${plans} văn bản cùng nêu: ${names}.`,
    inNone: (plans: string) => `Không chỉ số nào được cả ${plans} văn bản cùng nêu.`,
    formsAnswer: (parts: string, total: string) => `Cách hứa của tất cả ${total} chỉ tiêu: ${parts}.`,
    formCount: (form: string, count: string) => `${form.toLocaleLowerCase("vi")} (${count})`,
    chart: "Chỉ số được nhiều văn bản nêu nhất",
    chartSubtitle: "Số văn bản nêu; chỉ gồm chỉ số có ít nhất hai văn bản nêu",
    planCount: (count: string) => `${count} văn bản`,
    columns: { plans: "Số văn bản" },
    byPlan: "Mỗi văn bản hứa theo cách nào",
    outside: "Ngoài bộ chỉ số",
    never: "Không văn bản nào nêu",
    limits: [
      "Bộ chỉ số gồm những điều kế hoạch của các tỉnh hay nêu; chỉ số không ai nêu ở đây vẫn có thể nằm trong nghị quyết hay kế hoạch ngành của cùng địa phương.",
      "Chỉ tiêu ngoài bộ chỉ số không có tên chung nên không đếm theo chỉ số được; bảng theo văn bản cho biết mỗi nơi có bao nhiêu.",
      "Kế hoạch cấp huyện không có những chỉ số chỉ tính ở cấp tỉnh, nên không thể đòi hỏi mọi văn bản nêu mọi chỉ số.",
    ],
  },
  wording: {
    title: "Câu văn đằng sau con số",
    question: "Văn bản hứa bằng những chữ nào, và từ chữ ấy có suy ra được con số là mức sàn hay con số đúng không?",
    method: () => [
      "Tìm trong mệnh đề của từng chỉ tiêu những cụm từ hay dùng khi hứa (dấu # thay cho một con số), không phân biệt chữ hoa, chữ thường.",
      "Đếm số chỉ tiêu có cụm từ ấy trong mệnh đề, chia theo cách hứa mà bảng chỉ tiêu ghi.",
      "Một mệnh đề có thể chứa nhiều cụm từ, nên các dòng không cộng lại với nhau được.",
    ],
    answer: (words: string, count: string, total: string) =>
      `Cụm từ hay gặp nhất là “${words}”: có trong mệnh đề của ${count} trên ${total} chỉ tiêu.`,
    floors: (words: string, floors: string, all: string) =>
      `“${words}” có trong ${all} chỉ tiêu, nhưng chỉ ${floors} là mức sàn: ở những chỗ khác, chữ ấy thuộc tên gọi của điều được đếm hoặc của con số bên cạnh. Dò chữ thôi thì chưa đủ để hiểu con số.`,
    allFloors: (words: string, all: string) => `Cả ${all} chỉ tiêu có “${words}” đều là mức sàn.`,
    clauses: (total: string, clauses: string, median: string, shared: string, most: string) =>
      `${total} chỉ tiêu nằm trong ${clauses} mệnh đề; một nửa số mệnh đề dài không quá ${median} chữ. ${shared} mệnh đề nêu hơn một chỉ tiêu, nhiều nhất là ${most}.`,
    chart: "Những chữ dùng để hứa",
    chartSubtitle: "Số chỉ tiêu có cụm từ trong mệnh đề",
    targetCount: (count: string) => `${count} chỉ tiêu`,
    columns: { words: "Cụm từ" },
    shortest: "Cách nói ngắn nhất của mỗi kiểu hứa",
    limits: [
      "Mệnh đề là phần câu mà chương trình cắt ra cho một chỉ tiêu; động từ đứng ở mệnh đề trước (“phấn đấu: …”) thì không được đếm ở đây.",
      "Danh sách cụm từ do người lập, chưa phải mọi cách hứa trong tiếng Việt hành chính.",
      "Cùng một chữ có thể thuộc con số khác trong cùng mệnh đề.",
    ],
  },
  comparability: {
    title: "Các kế hoạch này có so sánh được không?",
    question:
      "Đặt hai con số của cùng một chỉ số cạnh nhau thì khác nhau ở đâu, và còn lại gì khi chỉ giữ những con số so được với nhau?",
    method: () => [
      "Ghép mọi cặp con số của cùng một chỉ số ở hai văn bản khác nhau.",
      "Với mỗi cặp, ghi nhận khác năm, khác cấp hành chính, khác phạm vi hay cách tính, khác đơn vị, khác nguồn của con số, và chỗ nào chưa rõ nghĩa.",
      "Cặp nào không khác gì mới được coi là so được; dấu so sánh không tính là khác biệt, vì biểu đồ nào cũng vẽ nó.",
    ],
    answer: (pairs: string, alike: string) => `Có ${pairs} cặp con số cùng chỉ số; ${alike} cặp so trực tiếp được.`,
    mostly: (reason: string, count: string) => `Điều khác hay gặp nhất là ${reason}: ${count} cặp.`,
    remains: (count: string, names: string) => `Khi chỉ giữ những gì so được, còn lại ${count} chỉ số: ${names}.`,
    nothingRemains: "Khi chỉ giữ những gì so được, không còn chỉ số nào.",
    chart: "Các cặp con số khác nhau ở đâu",
    chartSubtitle: "Số cặp; một cặp có thể khác ở nhiều điểm",
    pairCount: (count: string) => `${count} cặp`,
    columns: { pair: "Hai văn bản", pairs: "Số cặp", alike: "So được" },
    differences: {
      year: "khác năm",
      level: "khác cấp hành chính",
      scope: "khác phạm vi hoặc cách tính",
      unit: "khác đơn vị",
      basis: "khác nguồn của con số",
      doubt: "có chỗ chưa rõ",
    },
    isAlike: "so được",
    list: (count: string) => `Toàn bộ ${count} cặp không so được`,
    listColumns: { first: "Con số thứ nhất", second: "Con số thứ hai", differs: "Khác nhau ở" },
    limits: [
      "Cùng phạm vi nghĩa là văn bản ghi cùng một phạm vi; hai văn bản không ghi gì vẫn có thể tính khác nhau.",
      "Khác năm không khiến việc so sánh thành vô nghĩa, nhưng phải nói ra; các biểu đồ của trang này để riêng những con số ấy.",
      "Cặp tính theo con số: một văn bản nêu hai con số của một chỉ số thì có hai cặp.",
    ],
  },
};

export type NotebookWords = typeof vi;
