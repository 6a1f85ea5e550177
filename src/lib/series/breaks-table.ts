/** The columns of `data/series/breaks.csv`, which is published as it stands. */
import type { Column } from "../model.js";

const text = (name: string, vi: string, en: string, required = true): Column => ({
  name,
  type: "text",
  required,
  meaning: { vi, en },
});

export const breakColumns: readonly Column[] = [
  text("indicator", "Chỉ số (bảng indicators)", "Indicator (table indicators)"),
  text("area_id", "Địa phương (bảng areas); trống là mọi nơi", "Area (table areas); null for everywhere", false),
  text("before", "Cách đo trước đó, tên gọi khác sau |", "The measure before, other names after |"),
  text("after", "Cách đo sau đó, tên gọi khác sau |", "The measure after, other names after |"),
  {
    ...text(
      "starts_on",
      "Ngày đầu không còn chắc theo cách đo cũ",
      "First day on which the old measure is not certain",
    ),
    type: "date",
  },
  {
    ...text(
      "ends_on",
      "Ngày cuối mà cả hai cách đo cùng được dùng",
      "Last day on which both measures were in use",
      false,
    ),
    type: "date",
  },
  text("reason_vi", "Lý do, tiếng Việt", "Reason, in Vietnamese"),
  text("reason_en", "Lý do, tiếng Anh", "Reason, in English"),
  text("source", "Văn bản làm căn cứ", "The legal basis"),
];
