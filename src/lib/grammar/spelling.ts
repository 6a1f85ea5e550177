/** Other ways to write the words of names: every name of the grammar is looked for in all of them. */

/** Words and what offices write for short. */
export const abbreviations: readonly (readonly [words: string, short: string])[] = [
  ["ngân sách nhà nước", "NSNN"],
  ["bảo hiểm y tế", "BHYT"],
  ["bảo hiểm xã hội", "BHXH"],
  ["nông thôn mới", "NTM"],
  ["an ninh trật tự", "ANTT"],
  ["doanh nghiệp", "DN"],
  ["hợp tác xã", "HTX"],
  ["giải quyết việc làm", "GQVL"],
  ["xuất nhập khẩu", "XNK"],
  ["sản xuất công nghiệp", "SXCN"],
  ["suy dinh dưỡng", "SDD"],
  ["khu công nghiệp", "KCN"],
  ["chất thải rắn", "CTR"],
  ["hợp vệ sinh", "HVS"],
  ["khách du lịch", "du khách"],
  ["tổ chức cơ sở đảng", "TCCSĐ"],
  ["lao động", "LĐ"],
  ["dân tộc thiểu số", "DTTS"],
  ["sản xuất kinh doanh", "SXKD"],
  ["trung học cơ sở", "THCS"],
  ["trung học phổ thông", "THPT"],
];

/** A name in all its spellings, itself first. */
export function spellingsOf(name: string): string[] {
  const forms = [name];
  for (const [words, short] of abbreviations) {
    for (const form of [...forms]) if (form.includes(words)) forms.push(form.replace(words, short));
  }
  return forms;
}
