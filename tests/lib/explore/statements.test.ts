import { expect, it } from "vitest";
import { givesRows, statements } from "../../../src/lib/explore/statements.js";

const sqlOf = (text: string): string[] => statements(text).map(({ sql }) => sql);

it.each([
  ["select 1", ["select 1"]],
  ["select 1; select 2;", ["select 1", "select 2"]],
  ["select ';' as \";\"; -- a; b\nselect 2", ["select ';' as \";\"", "-- a; b\nselect 2"]],
  ["select 'it''s; fine'; /* ; */ select $$;$$", ["select 'it''s; fine'", "/* ; */ select $$;$$"]],
  ["select $a$ $$;$$ $a$; select 2", ["select $a$ $$;$$ $a$", "select 2"]],
  [" ;; \n-- nothing here\n;", []],
  ["/* nothing */", []],
  ["select 'never closed; select 2", ["select 'never closed; select 2"]],
])("%j", (text, expected) => {
  expect(sqlOf(text)).toEqual(expected);
  for (const { sql, start } of statements(text)) expect(text.slice(start, start + sql.length)).toBe(sql);
});

it.each([
  ["select 1", true],
  ["-- a word\n  (with x as (select 1) from x)", true],
  ["from targets", true],
  ["create table mine as select 1", false],
  ["drop table mine", false],
])("%j gives rows: %s", (sql, expected) => {
  expect(givesRows({ sql, start: 0 })).toBe(expected);
});
