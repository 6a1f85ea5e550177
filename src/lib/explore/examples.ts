/** Questions that teach the tables, each with the query that answers it; a test runs every one. */
import type { Language } from "../links.js";

export interface Example {
  readonly id: string;
  readonly question: Readonly<Record<Language, string>>;
  /** SQL in which `{vi|en}` stands for the word of the language, so that names of columns can be read. */
  readonly sql: string;
}

export const examples: readonly Example[] = [
  {
    id: "most",
    question: { vi: "Văn bản nào hứa nhiều chỉ tiêu nhất?", en: "Which plan promises the most?" },
    sql: `select a.{name_vi|name_en} || ' ' || p.year as "{văn bản|plan}", count(*) as "{số chỉ tiêu|targets}"
from targets t join plans p using (plan_id) join areas a on a.area_id = p.area_id
group by all
order by 2 desc`,
  },
  {
    id: "rank",
    question: {
      vi: "Ai đặt mục tiêu tăng trưởng GRDP cao nhất, xếp hạng riêng từng năm và từng cấp?",
      en: "Who aims for the fastest growth of GRDP, ranked within each year and level?",
    },
    sql: `select rank() over (partition by t.year, a.level order by t.value desc) as "{hạng|rank}",
  a.{name_vi|name_en} as "{địa phương|area}", a.level, t.year, t.comparator, t.value, t.unit, t.quote, t.target_id
from targets t join areas a using (area_id)
where t.indicator = 'grdp_growth' and t.scope = '' and t.value is not null
order by t.year, a.level, 1`,
  },
  {
    id: "ambition",
    question: {
      vi: "Mục tiêu cao hay thấp hơn kết quả năm trước của chính nơi ấy?",
      en: "Is a target above or below the area's own result of the year before?",
    },
    sql: `select a.{name_vi|name_en} as "{địa phương|area}", i.{label_vi|label_en} as "{chỉ số|indicator}", t.year,
  t.comparator, t.value as "{mục tiêu|target}", s.value as "{kết quả năm trước|result before}", t.unit,
  s.source_title, t.target_id
from targets t join series s using (area_id, indicator, unit, scope)
  join areas a using (area_id) join indicators i on i.code = t.indicator
where s.kind = 'result' and s.period = 'year' and s.year = t.year - 1 and t.value is not null
order by 1, 2`,
  },
  {
    id: "unlike",
    question: {
      vi: "Chỉ số nào nhiều nơi cùng nêu mà không so thẳng được, vì khác năm, cấp, phạm vi hay đơn vị?",
      en: "Which indicators do several areas state and yet cannot be compared: other year, level, scope or unit?",
    },
    sql: `select i.{label_vi|label_en} as "{chỉ số|indicator}", count(distinct t.area_id) as "{số nơi|areas}",
  list(distinct t.year order by t.year) as "{năm|years}", list(distinct a.level) as "{cấp|levels}",
  list(distinct t.scope) as "{phạm vi|scopes}", list(distinct t.unit) as "{đơn vị|units}"
from targets t join areas a using (area_id) join indicators i on i.code = t.indicator
group by all
having count(distinct t.area_id) > 1 and greatest(count(distinct t.year), count(distinct a.level),
  count(distinct t.scope), count(distinct t.unit)) > 1
order by 2 desc, 1`,
  },
  {
    id: "words-only",
    question: {
      vi: "Mục tiêu nào chỉ nêu bằng lời, không có con số?",
      en: "Which goals are put in words only, without a number?",
    },
    sql: `select a.{name_vi|name_en} as "{địa phương|area}", t.year, t.quote, t.target_id
from targets t join areas a using (area_id)
where t.comparator = 'qualitative'
order by 1, t.start`,
  },
  {
    id: "word",
    question: { vi: "Những câu nào nói đến rừng?", en: "Which sentences speak of forest (rừng)?" },
    sql: `select a.{name_vi|name_en} as "{địa phương|area}", t.year, t.stated, t.quote, t.target_id
from targets t join areas a using (area_id)
where t.quote ilike '%rừng%'
order by 1, t.start`,
  },
  {
    id: "comparators",
    question: {
      vi: "Lời hứa thường chính xác, là mức sàn, mức trần hay một khoảng?",
      en: "Are promises exact, floors, ceilings or ranges?",
    },
    sql: `select case comparator
    when '=' then '{đúng bằng|exactly}' when '>=' then '{từ … trở lên|at least}' when '>' then '{trên|more than}'
    when '<=' then '{không quá|at most}' when '<' then '{dưới|less than}' when '~' then '{khoảng|about}'
    when 'range' then '{một khoảng|a range}' else '{chỉ bằng lời|in words only}' end as "{cách nêu|wording}",
  count(*) as "{số chỉ tiêu|targets}"
from targets
group by all
order by 2 desc`,
  },
  {
    id: "themes",
    question: {
      vi: "Mỗi văn bản dành bao nhiêu chỉ tiêu cho từng chủ đề?",
      en: "How many targets does each plan give each theme?",
    },
    sql: `pivot (
  select t.plan_id, coalesce(i.theme, '{ngoài bộ từ vựng|outside the vocabulary}') as theme
  from targets t left join indicators i on i.code = t.indicator
)
on theme using count(*)
order by plan_id`,
  },
  {
    id: "never",
    question: {
      vi: "Chỉ số nào có trong bộ từ vựng mà chưa văn bản nào nêu?",
      en: "Which indicators of the vocabulary does no plan state?",
    },
    sql: `select i.theme, i.{label_vi|label_en} as "{chỉ số|indicator}", i.code
from indicators i anti join targets t on t.indicator = i.code
order by i.theme, 2`,
  },
  {
    id: "scopes",
    question: {
      vi: "Con số nào chỉ tính cho một phần: một nhóm người, một loại, một giai đoạn?",
      en: "Which figures cover a part only: some people, some kind, some period?",
    },
    sql: `select a.{name_vi|name_en} as "{địa phương|area}", i.{label_vi|label_en} as "{chỉ số|indicator}",
  t.scope, t.comparator, t.value, t.unit, t.quote, t.target_id
from targets t join areas a using (area_id) left join indicators i on i.code = t.indicator
where t.scope <> ''
order by 1, t.start`,
  },
  {
    id: "outside",
    question: {
      vi: "Văn bản còn hứa điều gì ngoài bộ chỉ số chung?",
      en: "What else do plans promise, outside the common indicators?",
    },
    sql: `select a.{name_vi|name_en} as "{địa phương|area}", t.stated, t.unit, t.quote, t.target_id
from targets t join areas a using (area_id)
where t.indicator is null
order by 1, t.start`,
  },
  {
    id: "doubts",
    question: { vi: "Chỗ nào trong dữ liệu cần đọc cẩn thận?", en: "Where do the data need careful reading?" },
    sql: `select flag as "{cờ|flag}", count(*) as "{số chỉ tiêu|targets}"
from (select unnest(flags) as flag from targets)
group by all
order by 2 desc;

-- {Cờ của cả văn bản, kèm lời giải thích|Flags of whole documents, with their notes}
select plan_id, flags, note from plans where len(flags) > 0 order by plan_id`,
  },
  {
    id: "dense",
    question: {
      vi: "Văn bản nào cứ một vạn ký tự lại có nhiều con số nhất?",
      en: "Which plan has the most figures for every ten thousand characters?",
    },
    sql: `select p.plan_id, round(1e4 * count(t.value) / p.characters, 1) as "{con số mỗi vạn ký tự|figures per 10,000 characters}"
from plans p join targets t using (plan_id)
group by p.plan_id, p.characters
order by 2 desc`,
  },
];

/** The query of an example in a language. */
export const exampleSql = ({ sql }: Example, language: Language): string =>
  sql.replaceAll(/\{([^|{}]*)\|([^|{}]*)\}/gu, (_, vi: string, en: string) => (language === "vi" ? vi : en));
