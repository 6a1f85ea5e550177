/** The method page's prose in English. */
import { html } from "./html.js";

export const methodEn = html`
<section><h2>A figure is a sentence</h2>
<p>The smallest unit here is not the number but the clause that states it. Each target carries its clause word for word and its place in the document; follow a figure anywhere and you arrive there, highlighted. The text is kept letter for letter, with its typing and scanning errors.</p></section>
<section><h2>What counts as a target</h2>
<ul>
<li>A number, a range, or a goal without a number that the document sets for its own area. <span lang="vi">“Tỷ lệ lao động qua đào tạo đạt 64,5%, trong đó đào tạo nghề đạt 37%”</span> (trained labour 64.5%, vocational training 37%) is two targets.</li>
<li>A result is no target: <span lang="vi">“năm 2022 đạt 6,8%”</span> (reached 6.8% in 2022), <span lang="vi">“ước đạt”</span> (estimated), <span lang="vi">“đã có 45 xã”</span> (there are 45 already).</li>
<li>Dates, document numbers, terms of office, anniversaries, copies and prize money are no targets. A figure for the country or the region is no target of the province.</li>
<li>A number that no indicator covers is kept and shown, never dropped.</li>
</ul></section>
<section><h2>The words around the number</h2>
<p>“At least 10%” is not “10%”. Floors, ceilings, ranges and “about” are recorded and drawn apart. <span lang="vi">Trở lên, ít nhất, không dưới</span> make a floor that includes the number; <span lang="vi">trên</span> is more than it; <span lang="vi">không quá, tối đa</span> make a ceiling.</p></section>
<section><h2>Four kinds of nothing</h2>
<dl>
<div><dt>In words only</dt><dd>The plan sets the goal without a number.</dd></div>
<div><dt>Not stated</dt><dd>The plan has been read and says nothing of it.</dd></div>
<div><dt>No document</dt><dd>No plan of this area has been read.</dd></div>
<div><dt>Not applicable</dt><dd>The indicator does not exist at that level: nobody compiles the GRDP of a district.</dd></div>
</dl>
<p>None of the four is a zero, and none is drawn as one.</p></section>
<section><h2>When two figures may be compared</h2>
<p>When indicator, unit, scope, year and level are the same. Otherwise they stand beside each other but apart, with the difference written there: a plan for 2024 beside plans for 2023; a district beside provinces; forest cover that counts rubber; hospital beds without commune stations. The poverty rate and its reduction are two indicators, and so are GRDP per person and income per person. Only comparable figures are ranked.</p></section>
<section><h2>Units</h2>
<p>An indicator has one unit: <span lang="vi">“36 nghìn tỷ đồng”</span> becomes 36,000 billion VND. A change of a rate is counted in percentage points, not percent. The original wording is always kept beside it.</p></section>`;

export const flagsEn = html`<h2>When we are not sure</h2>
<p>The program does not guess. Where a document is ambiguous or faulty, the target carries a note:</p>`;

export const errorsEn = html`<section><h2>Accuracy and corrections</h2>
<p>For each plan a person read the document and wrote down all its targets by hand before the program ran; whenever a rule changes, the result is compared with that record, both ways. Every number in a document is listed with its kind at the end of the document’s page: none is passed over in silence. A row that a person corrects keeps the machine’s reading beside it, with the reason.</p></section>`;
