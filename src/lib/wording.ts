/** Words that all indicators share: change and level, goal and result, whose figure it is and what is none. */
import type { Direction } from "./model.js";
import { PhraseIndex, phraseSet } from "./phrases.js";

const index = (value: Direction, phrases: readonly string[]): [string, Direction][] =>
  phrases.map((phrase) => [phrase, value]);

/** Verbs of change. */
export const directions = new PhraseIndex<Direction>([
  ...index("rise", [
    "tăng",
    "tăng thêm",
    "thêm",
    "nâng",
    "nâng cao",
    "nâng lên",
    "tăng lên",
    "cải thiện",
    "gia tăng",
    "tăng trưởng",
    "đạt thêm",
    "có thêm",
    "tăng bình quân",
    "tăng thứ hạng",
  ]),
  ...index("fall", ["giảm", "giảm thêm", "hạ", "kéo giảm", "giảm bình quân", "giảm xuống", "giảm bớt"]),
  ...index("keep", ["duy trì", "giữ", "giữ vững", "giữ ổn định", "ổn định", "tiếp tục duy trì"]),
]);

/** After a verb of change, these say that the figure is where it ends, not how far it goes. */
export const levelWords = phraseSet([
  "còn",
  "xuống còn",
  "giảm còn",
  "xuống",
  "xuống dưới",
  "lên",
  "lên đến",
  "đạt",
  "là",
  "ở mức",
  "chiếm",
  "xuống mức",
  "lên mức",
  "chỉ còn",
  "đến mức",
  "lên trên",
]);

/** Words that stand beside goals, and beside the tale of them too. */
export const aimWords = phraseSet([
  "phấn đấu",
  "mục tiêu",
  "chỉ tiêu",
  "dự kiến",
  "đặt mục tiêu",
  "phải đạt",
  "kế hoạch năm",
  "nhiệm vụ năm",
  "định hướng",
]);

/** A goal is being set. */
export const goalWords = phraseSet([
  "phấn đấu",
  "dự kiến",
  "đặt mục tiêu",
  "đặt chỉ tiêu",
  "đề ra mục tiêu",
  "đề ra các chỉ tiêu",
  "đề ra chỉ tiêu",
  "xác định mục tiêu",
  "với mục tiêu",
  "phải đạt",
  "cần đạt",
  "theo đó",
  "quyết tâm",
  "bước sang năm",
  "mục tiêu đến năm",
  "mục tiêu là",
  "chỉ tiêu đến năm",
  "chỉ tiêu chủ yếu",
  "mục tiêu chủ yếu",
  "mục tiêu cụ thể",
]);
/** "Phấn đấu" as scans damage it. */
export const strive = phraseSet(["phấn đấu"], { face: "bare" });

/** A result is being told. */
export const resultWords = phraseSet([
  "ước đạt",
  "ước thực hiện",
  "ước tính",
  "ước cả năm",
  "ước tăng",
  "ước còn",
  "ước giảm",
  "đã đạt",
  "đã có",
  "đã",
  "thực hiện đạt",
  "đạt được",
  "hiện nay",
  "đến nay",
  "tính đến",
  "thực hiện năm",
  "kết quả",
  "so với cùng kỳ",
  "so cùng kỳ",
  "vượt kế hoạch",
  "cùng kỳ năm trước",
  "ước",
]);
/** Percentages of a plan's fulfilment are results. */
export const fulfilment = phraseSet([
  "kế hoạch",
  "so với kế hoạch",
  "dự toán",
  "so với dự toán",
  "so với nghị quyết",
  "nghị quyết",
  "chỉ tiêu nghị quyết",
  "chỉ tiêu kế hoạch",
  "KH",
  "kế hoạch năm",
  "dự toán năm",
]);

export const compared = phraseSet(["so với", "so năm", "cùng kỳ", "từ mức"]);

/** The nation's, not the area's. */
export const national = phraseSet([
  "cả nước",
  "toàn quốc",
  "nước ta",
  "Việt Nam",
  "thế giới",
  "bình quân chung cả nước",
  "toàn cầu",
  "của vùng",
  "bình quân vùng",
  "mục tiêu quốc gia đề ra",
]);

/** Nouns that organise a text; what they count is no goal. */
export const organisers = phraseSet([
  "nhóm nhiệm vụ",
  "nhiệm vụ",
  "giải pháp",
  "nhóm giải pháp",
  "đột phá",
  "khâu đột phá",
  "phong trào",
  "chương trình",
  "nghị quyết",
  "nhóm chỉ tiêu",
  "chỉ tiêu",
  "đại biểu",
  "đồng chí",
  "kỳ họp",
  "nội dung",
  "chuyên đề",
  "văn bản",
  "đợt",
  "lần",
  "nhóm",
  "hội nghị",
  "lĩnh vực",
  "trụ cột",
  "bước",
  "mặt",
  "năm",
  "tháng",
  "đề án",
]);

/** The same goal said in another measure. */
export const equivalents = phraseSet(["tương đương", "tương ứng", "tức", "khoảng tương đương"]);

/** Words that begin the name of something measured. */
export const measureWords = phraseSet([
  "tỷ lệ",
  "tốc độ",
  "tổng",
  "số",
  "diện tích",
  "sản lượng",
  "giá trị",
  "mức",
  "thu nhập",
  "quy mô",
  "tỷ trọng",
  "kim ngạch",
  "doanh thu",
  "chỉ số",
  "độ",
  "thu",
  "vốn",
  "dân số",
  "cơ cấu",
  "năng suất",
  "tuổi thọ",
  "bình quân",
  "hộ",
]);
