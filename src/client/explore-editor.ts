/** The editor of queries: CodeMirror in place of the page's plain text field. */
import {
  acceptCompletion,
  autocompletion,
  type Completion,
  closeBrackets,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { PostgreSQL, SQLDialect, type SQLNamespace, sql } from "@codemirror/lang-sql";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState, Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Language } from "../lib/links.js";
import { type Column, type TableName, tables } from "../lib/model.js";

export interface Editor {
  text(): string;
  /** Replaces the text; the reader's "undo" brings the old one back. */
  replace(text: string): void;
  /** Puts words where the cursor is. */
  insert(words: string): void;
  /** Marks the line at a place, and moves the cursor there; null takes the mark away. */
  mark(at: number | null): void;
  focus(): void;
}

/** PostgreSQL's words, and those of DuckDB that readers here will want. */
const duckdb = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${PostgreSQL.spec.keywords} anti asof columns describe exclude ilike pivot positional qualify semi summarize unpivot using`,
  builtin:
    "count sum avg min max median list string_agg round coalesce greatest least unnest len lower upper strip_accents regexp_matches row_number rank",
});

const reserved = new Set(["end"]);
/** A column as a query must write it: `end` is a word of SQL. */
export const sqlName = (name: string): string => (reserved.has(name) ? `"${name}"` : name);

function namespace(language: Language): SQLNamespace {
  return Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name): [string, SQLNamespace] => [
      name,
      (tables[name] as readonly Column[]).map(
        (column): Completion => ({
          label: column.name,
          apply: sqlName(column.name),
          type: "property",
          detail: column.type,
          info: column.meaning[language],
        }),
      ),
    ]),
  );
}

const setMark = StateEffect.define<number | null>();
const faultyLine = Decoration.line({ class: "cm-fault", attributes: { "aria-invalid": "true" } });
/** The marked line; the first change of the text takes the mark away. */
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, { effects, docChanged, state }) => {
    for (const effect of effects)
      if (effect.is(setMark))
        return effect.value === null
          ? Decoration.none
          : Decoration.set(faultyLine.range(state.doc.lineAt(effect.value).from));
    return docChanged ? Decoration.none : value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const highlights = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--environment)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--education)" },
  { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
  { tag: [tags.standard(tags.name), tags.typeName], color: "var(--growth)" },
]);

/** As special as the editor's own rule, which does not know the page's colours. */
const selection = EditorView.theme({
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--highlight)",
  },
});

/** What CodeMirror itself says, for screen readers mostly. */
const phrases: Readonly<Record<Language, Record<string, string>>> = {
  vi: { Completions: "Gợi ý", "Control character": "Ký tự điều khiển", "current match": "chỗ đang chọn" },
  en: {},
};

/**
 * Puts an editor where the text field is.
 * @param onRun Ctrl+Enter or ⌘+Enter
 */
export function openEditor(
  field: HTMLTextAreaElement,
  options: { language: Language; label: string; hintId: string; onRun: () => void },
): Editor {
  const { language, label, hintId, onRun } = options;
  const run = (): boolean => {
    onRun();
    return true;
  };
  const view = new EditorView({
    doc: field.value,
    extensions: [
      // Tab is not bound but to take a suggestion: it leaves the editor, as everywhere on a page.
      Prec.highest(
        keymap.of([
          { key: "Mod-Enter", run },
          { key: "Tab", run: acceptCompletion },
        ]),
      ),
      keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      lineNumbers(),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      autocompletion({ icons: false }),
      sql({ dialect: duckdb, schema: namespace(language) }),
      syntaxHighlighting(highlights),
      selection,
      marks,
      EditorState.phrases.of(phrases[language]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": hintId, spellcheck: "false" }),
    ],
  });
  field.replaceWith(view.dom);
  // Asked for a place, it measures at once; else it is painted with lines of a guessed height, which then move.
  view.coordsAtPos(0);
  return {
    text: () => view.state.doc.toString(),
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    insert: (words) => {
      view.dispatch(view.state.replaceSelection(words));
      view.focus();
    },
    mark: (at) => {
      const place = at === null ? null : Math.min(at, view.state.doc.length);
      view.dispatch({
        effects: setMark.of(place),
        ...(place !== null && { selection: { anchor: place }, scrollIntoView: true }),
      });
    },
    focus: () => view.focus(),
  };
}
