/** Words that all indicators share: change and level, goal and result, fillers, what opens a scope. */
import type { Direction } from "./model.js";
import { PhraseIndex } from "./phrases.js";

const index = <T>(value: T, phrases: readonly string[]): [string, T][] => phrases.map((phrase) => [phrase, value]);

/** Verbs of change. */
export const directions = new PhraseIndex<Direction>([
  ...index<Direction>("rise", [
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
  ...index<Direction>("fall", [
    "giảm",
    "giảm thêm",
    "hạ",
    "kéo giảm",
    "giảm bình quân",
    "giảm xuống",
    "giảm bớt",
    "kéo giảm",
  ]),
  ...index<Direction>("keep", ["duy trì", "giữ", "giữ vững", "giữ ổn định", "ổn định", "tiếp tục duy trì"]),
]);

/** After a verb of change, these say that the figure is where it ends, not how far it goes. */
export const levelWords = new PhraseIndex<true>(
  index(true, [
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
  ]),
);

/** A goal is being set. */
export const goalWords = new PhraseIndex<true>(
  index(true, [
    "phấn đấu",
    "mục tiêu",
    "chỉ tiêu",
    "dự kiến",
    "đặt mục tiêu",
    "phải đạt",
    "kế hoạch năm",
    "nhiệm vụ năm",
    "định hướng",
  ]),
);
/** "Phấn đấu" as scans damage it. */
export const strive = new PhraseIndex<true>([["phấn đấu", true]], { face: "bare" });

/** A result is being told. */
export const resultWords = new PhraseIndex<true>(
  index(true, [
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
  ]),
);
/** Percentages of a plan's fulfilment are results. */
export const fulfilment = new PhraseIndex<true>(
  index(true, [
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
  ]),
);

export const compared = new PhraseIndex<true>(index(true, ["so với", "so năm", "cùng kỳ", "từ mức"]));

/** The nation's, not the area's. */
export const national = new PhraseIndex<true>(
  index(true, [
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
  ]),
);

/** What opens a part of a figure already given. */
export const partWords = new PhraseIndex<true>(
  index(true, ["trong đó", "riêng", "bao gồm", "gồm", "riêng đối với", "trong đó có", "trong đó riêng"]),
);

/** What opens words that narrow a figure. */
export const scopeLeads = new PhraseIndex<true>(
  index(true, [
    "có tính",
    "không tính",
    "chưa tính",
    "tính cả",
    "kể cả",
    "không kể",
    "chưa kể",
    "không bao gồm",
    "chưa bao gồm",
    "bao gồm cả",
    "gồm cả",
    "đã bao gồm",
    "trừ",
    "đã trừ",
    "không gồm",
    "theo giá",
    "giá so sánh",
    "giá hiện hành",
    "giá cố định",
    "theo chuẩn",
    "theo tiêu chuẩn",
    "theo tiêu chí",
    "theo",
    "tính theo",
    "qua cửa khẩu",
    "qua các cửa khẩu",
    "khu vực",
    "ở khu vực",
    "vùng",
    "ở vùng",
    "đối với",
    "tại",
    "thể",
  ]),
);

/** Words between a name and its figure that narrow nothing. */
export const fillers = new PhraseIndex<true>(
  index(true, [
    "trên địa bàn",
    "trên địa bàn tỉnh",
    "trên địa bàn huyện",
    "trên địa bàn thành phố",
    "trên địa bàn toàn tỉnh",
    "của tỉnh",
    "của huyện",
    "của thành phố",
    "toàn tỉnh",
    "toàn huyện",
    "toàn thành phố",
    "cả tỉnh",
    "toàn xã hội",
    "tỉnh",
    "trong tỉnh",
    "trong năm",
    "trong kỳ",
    "cả năm",
    "hàng năm",
    "hằng năm",
    "mỗi năm",
    "mỗi năm",
    "bình quân",
    "bình quân hàng năm",
    "bình quân hằng năm",
    "trung bình",
    "khoảng",
    "chiếm",
    "có",
    "cho",
    "được",
    "phấn đấu",
    "phấn đấu đạt",
    "thực hiện",
    "hoàn thành",
    "đến cuối năm",
    "đến hết năm",
    "cuối năm",
    "đến",
    "vào",
    "năm",
    "trong",
    "dự kiến",
    "ước",
    "mức",
    "thì",
    "đều",
    "số",
    "tổng số",
    "tổng",
    "giai đoạn",
    "với",
    "để",
    "từ",
    "sẽ",
    "cơ bản",
    "tối thiểu",
    "thêm",
    "ít nhất",
    "trên",
    "dưới",
    "không quá",
    "của",
    "các",
    "những",
    "mới",
    "vượt",
    "tiếp tục",
    "so với",
    "này",
    "thời kỳ",
    "trong giai đoạn",
    "tốc độ tăng",
    "tốc độ",
    "tỷ lệ",
    "mức tăng",
    "hơn",
    "lần lượt",
  ]),
);

/** Words that begin the name of something measured. */
export const measureWords = new PhraseIndex<true>(
  index(true, [
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
  ]),
);
