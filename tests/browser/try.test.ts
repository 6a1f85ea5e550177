/** A reader's own document, read in the browser. */
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { parquetReadObjects } from "hyparquet";
import JSZip from "jszip";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { toCsv } from "../../src/lib/files/csv.js";
import { checkedRows } from "../../src/lib/files/rows.js";
import { tables } from "../../src/lib/model.js";
import { loadEdition } from "../../src/node/edition.js";
import { docx, fixture, paragraph, pdf, table, words } from "../node/documents.js";
import { visit } from "./visit.js";

/** A busy machine takes its time; a page that never gets there fails all the same. */
const eventually = <Seen>(look: () => Promise<Seen>) => expect.poll(look, { timeout: 60_000 });

const edition = loadEdition();
const status = (page: Page) => page.locator("#try-status");
const fault = (page: Page) => page.locator("#try-fault");
const done = (page: Page) => page.locator("#try-result-title").waitFor();
const give = (page: Page, name: string, bytes: Uint8Array | string) =>
  page.setInputFiles("#try-file", { name, mimeType: "", buffer: Buffer.from(bytes) });

async function paste(page: Page, text: string): Promise<void> {
  await page.locator("#try-text").fill(text);
  await page.getByRole("button", { name: /^(?:Đọc văn bản|Read it)$/u }).click();
}

const sample = [
  "ỦY BAN NHÂN DÂN TỈNH LÀO CAI",
  "Lào Cai, ngày 19 tháng 01 năm 2024",
  "KẾ HOẠCH",
  "Phát động phong trào thi đua năm 2024",
  "I. Chỉ tiêu",
  "Phấn đấu GRDP tăng từ 9,5% trở lên.",
  "Tỷ lệ che phủ rừng đạt 60,5%.",
];
const word = (): Promise<Uint8Array> =>
  docx(
    ...sample.map((line) => paragraph(line)),
    table([
      ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2024"],
      ["1", "Tỷ lệ lao động qua đào tạo", "%", "69"],
      ["2", "Tỷ lệ dân số tham gia bảo hiểm y tế", "%", "98"],
    ]),
  );

async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: new RegExp(`${name.replaceAll(".", "\\.")}$`, "u") }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe("each kind of file", () => {
  it("text, pasted: marks, list, ledger, area and year are there", async () => {
    await visit("try", {}, async (page) => {
      await paste(page, sample.join("\n"));
      await done(page);
      expect(await status(page).innerText()).toContain("2 chỉ tiêu trong 2 câu");
      expect(await page.locator("#try-area").inputValue()).toBe("lao-cai");
      expect(await page.locator("#try-year").inputValue()).toBe("2024");
      expect(await page.locator(".document mark").allInnerTexts()).toEqual([
        expect.stringContaining("9,5% trở lên"),
        expect.stringContaining("60,5%"),
      ]);
      expect(await page.locator(".found li").count()).toBe(2);
      expect(await page.locator(".ledger").innerText()).toContain("ngày, năm, thời hạn");
      await page.locator(".found a.figure").first().click();
      expect(await page.locator(":target").innerText()).toContain("GRDP");
    });
  });

  it("docx, dropped on the page", async () => {
    await visit("try", {}, async (page) => {
      const bytes: number[] = [...(await word())];
      const data = await page.evaluateHandle((numbers) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(numbers)], "kế hoạch.docx"));
        return transfer;
      }, bytes);
      await page.dispatchEvent("body", "drop", { dataTransfer: data });
      await done(page);
      expect(await status(page).innerText()).toBe("Đã đọc kế hoạch.docx: 4 chỉ tiêu trong 4 câu.");
      expect(await page.locator(".document").innerText()).toContain("69");
    });
  });

  it("pdf: read, and what to check is said in the reader's language", async () => {
    for (const [path, doubt] of [
      ["try", "Đoạn văn và bảng được ghép lại từ các dòng in"],
      ["en/try", "Paragraphs and tables are put together from printed lines"],
    ] as const)
      await visit(path, {}, async (page) => {
        await page.setInputFiles("#try-file", fixture("lao-cai.pdf"));
        await done(page);
        expect(await page.locator(".found li").count()).toBe(7);
        expect(await page.locator(".doubts").innerText()).toContain(doubt);
      });
  });
});

describe("what cannot be read is refused, with what to do", () => {
  const torn = async (): Promise<Uint8Array> => (await word()).slice(0, 900);
  const cut = readFileSync(fixture("lao-cai.pdf")).subarray(0, 700);
  type Refusal = [string, string, () => Promise<Uint8Array> | Uint8Array | string, string, string];
  const refusals: Refusal[] = [
    ["a torn docx", "hong.docx", torn, "Không đọc được hong.docx: tệp Word này bị hỏng", "lưu lại dạng .docx"],
    ["a torn pdf", "hong.pdf", () => cut, "tệp PDF này bị hỏng", "tải hoặc xuất lại"],
    ["a scan", "quet.pdf", () => pdf(["", ""]), "2 trang mà không có chữ: đây là bản quét", "nhận dạng chữ (OCR)"],
    [
      "binary",
      "anh.txt",
      () => new Uint8Array(500).map((_, i) => i % 7),
      "đây là tệp nhị phân",
      "txt, md, html, docx hoặc pdf",
    ],
    ["an old encoding", "cu.txt", () => "Uû ban nh©n d©n tØnh ®Æt chØ tiªu t¨ng tr­ëng", "bảng mã cũ TCVN3", "UniKey"],
    ["nothing", "trong.txt", () => "", "tệp trống", "lưu lại"],
    [
      "broken lines above the text",
      "x.md",
      () => "---\narea_id: lao-cai\nyear: soon\n---\nVăn bản",
      "ở dòng 3",
      "bỏ cả phần khai báo",
    ],
  ];
  it.each(refusals)("%s", async (_what, name, bytes, why, mend) => {
    await visit("try", {}, async (page) => {
      await give(page, name, await bytes());
      await eventually(() => fault(page).innerText()).toContain(why);
      expect(await fault(page).innerText()).toContain(mend);
      expect(await page.locator("#try-result *").count()).toBe(0);
      // The page goes on.
      await paste(page, sample.join("\n"));
      await done(page);
      expect(await fault(page).innerText()).toBe("");
    });
  });

  it("more than 20 MB, without reading a byte of it", async () => {
    await visit("en/try", {}, async (page) => {
      await page.evaluate(() => {
        const file = new File([new Uint8Array(21 * 1024 * 1024)], "large.pdf");
        file.arrayBuffer = () => Promise.reject(new Error("it was read"));
        const transfer = new DataTransfer();
        transfer.items.add(file);
        // A list of files gives them out anew, without what was set on them.
        Object.defineProperty(transfer, "files", { value: [file] });
        const event = new Event("drop", { cancelable: true });
        dispatchEvent(Object.assign(event, { dataTransfer: transfer }));
      });
      await eventually(() => fault(page).innerText()).toContain("the file has 21 MB, more than the 20 MB of any plan");
    });
  });
});

describe("the reader's hand", () => {
  it("area and year can be picked where the text does not say", async () => {
    await visit("try", {}, async (page) => {
      await paste(page, "Phấn đấu tỷ lệ che phủ rừng đạt 60,5%.");
      await done(page);
      expect(await page.locator("#try-area").inputValue()).toBe("");
      expect(await page.locator(".place").innerText()).toContain("xin chọn ở trên");
      expect(await page.locator("[data-save=md]").count()).toBe(0);
      await page.locator("#try-area").selectOption("son-la");
      await page.locator("[data-save=md]").waitFor();
      await page.locator("#try-year").fill("2025");
      await page.locator("#try-year").press("Tab");
      await page.getByRole("button", { name: "Tải son-la-2025.md" }).waitFor();
      expect(await page.locator(".own-compared").innerText()).toContain("Sơn La (bản của bạn)");
    });
  });

  it("its figures stand beside the published ones, and lead to their own sentences", async () => {
    await visit("try", {}, async (page) => {
      await paste(page, sample.join("\n"));
      await done(page);
      const growth = page.locator(".own-compared .indicator", { hasText: "GRDP" }).first();
      const rows = growth.locator("tbody tr:not(.group)");
      const own = rows.filter({ hasText: "Lào Cai (bản của bạn)" });
      expect(await own.locator("a.figure").getAttribute("href")).toBe("#t-grdp_growth");
      const published = rows.filter({ hasText: "Sơn La" }).locator("a.figure");
      expect(await published.getAttribute("href")).toMatch(/plans\/son-la-2023#t-/u);
      expect(await growth.locator("svg a.mark[href='#t-grdp_growth']").count()).toBeGreaterThan(0);
      expect(await page.locator(".own-compared").innerText()).toContain("chưa được công bố");
    });
  });

  it("the rows of a published text are the published rows, in each format", async () => {
    await visit("try", {}, async (page) => {
      const [plan] = edition.tables.plans;
      await page.locator("[data-example]").first().click();
      await done(page);
      const rows = edition.tables.targets.filter(({ plan_id }) => plan_id === plan?.plan_id);
      const csv = await saved(page, `${plan?.plan_id}.csv`);
      expect(csv.toString("utf8")).toBe(toCsv(checkedRows("targets", rows), tables.targets));
      expect(JSON.parse((await saved(page, `${plan?.plan_id}.json`)).toString("utf8"))).toEqual(rows);
      const bytes = await saved(page, `${plan?.plan_id}.parquet`);
      const file = Uint8Array.from(bytes).buffer;
      expect((await parquetReadObjects({ file })).map(({ target_id }) => target_id)).toEqual(
        rows.map(({ target_id }) => target_id),
      );
    });
  });

  it("all indicators are drawn on asking, and the keyboard goes on at the first new one", async () => {
    await visit("try", {}, async (page) => {
      await page.locator("[data-example]").first().click();
      await done(page);
      const sections = page.locator(".own-compared .indicator");
      expect(await sections.count()).toBe(4);
      await page.locator("[data-do=more]").click();
      await eventually(() => sections.count()).toBeGreaterThan(8);
      expect(
        await sections
          .nth(4)
          .locator("h3")
          .evaluate((heading) => heading === document.activeElement),
      ).toBe(true);
    });
  });

  it("a long reading can be stopped, and another document taken instead", async () => {
    await visit("try", {}, async (page) => {
      const long = "Phấn đấu tỷ lệ che phủ rừng đạt 60,5%, GRDP tăng 9,5%.\n".repeat(120_000);
      await give(page, "dai.txt", long);
      await eventually(() => status(page).innerText()).toBe("Đang đọc dai.txt…");
      await page.getByRole("button", { name: "Dừng" }).click();
      expect(await status(page).innerText()).toBe("Đã dừng.");
      await give(page, "dai.txt", long);
      await eventually(() => status(page).innerText()).toBe("Đang đọc dai.txt…");
      await paste(page, sample.join("\n"));
      await eventually(() => status(page).innerText()).toBe("Đã đọc văn bản đã dán: 2 chỉ tiêu trong 2 câu.");
      expect(await page.getByRole("button", { name: "Dừng" }).isVisible()).toBe(false);
    });
  });

  it("clearing leaves nothing on the page, and nothing is kept", async () => {
    await visit("try", {}, async (page) => {
      await paste(page, sample.join("\n"));
      await done(page);
      await page.getByRole("button", { name: "Xóa hết" }).click();
      expect(await page.locator("#try-result *").count()).toBe(0);
      expect(await page.locator("#try-text").inputValue()).toBe("");
      await paste(page, sample.join("\n"));
      await done(page);
      const kept = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        location.search + location.hash,
      ]);
      expect(kept).toEqual([0, 0, "", 0, 0, ""]);
    });
  });
});

describe("nothing leaves the page", () => {
  it("no request is made for pasted text, and only scripts are fetched for files", async () => {
    await visit("try", {}, async (page) => {
      const asked: string[] = [];
      page
        .context()
        .on("request", (request) =>
          asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ""}`.trim()),
        );
      await paste(page, sample.join("\n"));
      await done(page);
      expect(asked).toEqual([]);
      await give(page, "a.docx", await word());
      await eventually(() => status(page).innerText()).toContain("a.docx: 4");
      await page.setInputFiles("#try-file", fixture("lao-cai.pdf"));
      await eventually(() => status(page).innerText()).toContain("lao-cai.pdf: 7");
      for (const name of ["lao-cai-2024.csv", "lao-cai-2024.md"]) await saved(page, name);
      expect(
        asked.filter(
          (one) => !one.includes("blob:") && !/^GET \/scripts\/[\w-]+\.js$/u.test(one) && !one.startsWith("GET /"),
        ),
      ).toEqual([]);
      expect([...new Set(asked.filter((one) => one.includes("/scripts/")))].sort()).toEqual([
        "GET /scripts/pdf-worker.js",
        "GET /scripts/read-docx.js",
        "GET /scripts/read-pdf.js",
      ]);
    });
  });

  it("after the page has loaded, text is read without a network", async () => {
    await visit("try", {}, async (page) => {
      await page.context().setOffline(true);
      await paste(page, sample.join("\n"));
      await done(page);
      expect(await page.locator(".own-compared svg").count()).toBeGreaterThan(0);
      expect((await saved(page, "lao-cai-2024.csv")).length).toBeGreaterThan(100);
      await page.context().setOffline(false);
    });
  });
});

it("runs under the policy that hosts send for it, as does the explorer under its own", async () => {
  const headers = readFileSync(`${inject("dist")}/_headers`, "utf8");
  const underPolicyOf = async (address: "/try" | "/explore", page: Page): Promise<void> => {
    const policy = new RegExp(`^${address}\n {2}Content-Security-Policy: (.*)`, "mu").exec(headers)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    await page.route(
      (url) => url.pathname.endsWith(address),
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
      },
    );
    await page.reload();
    await page.waitForLoadState("networkidle");
  };
  await visit("try", {}, async (page) => {
    await underPolicyOf("/try", page);
    await paste(page, sample.join("\n"));
    await done(page);
    await give(page, "a.docx", await word());
    await eventually(() => status(page).innerText()).toContain("a.docx: 4");
    await page.setInputFiles("#try-file", fixture("lao-cai.pdf"));
    await eventually(() => status(page).innerText()).toContain("lao-cai.pdf: 7");
  });
  await visit("explore", {}, async (page) => {
    await underPolicyOf("/explore", page);
    await page.locator("#run").click();
    await eventually(() => page.locator(".result tbody tr").count()).toBeGreaterThan(2);
  });
});

describe("a hostile document", () => {
  it("is text and nothing else, wherever it shows", async () => {
    const evil = `<img src="/x" onerror="window.hit=1"><script>window.hit=1</script>`;
    await visit("try", {}, async (page) => {
      await paste(
        page,
        `${evil}\nTỉnh Lào Cai\nKẾ HOẠCH\nNăm 2024\nPhấn đấu ${evil} GRDP tăng 9,5% ${evil}.\nCó 77 ${evil} lạ.`,
      );
      await done(page);
      expect(await page.locator(".document").innerText()).toContain(evil);
      expect(await page.locator("#try-result :is(img, script, iframe)").count()).toBe(0);
      expect(await page.evaluate(() => "hit" in window)).toBe(false);
      await give(page, `<img src=x onerror=hit=1>.txt`, sample.join("\n"));
      await eventually(() => status(page).innerText()).toContain("<img src=x onerror=hit=1>.txt");
      const web = `<!doctype html><html><body><p>${sample.join("</p><p>")}</p>${evil}<iframe src="/data"></iframe></body></html>`;
      await give(page, "a.html", web);
      await eventually(() => status(page).innerText()).toContain("a.html: 2");
      expect(await page.evaluate(() => "hit" in window)).toBe(false);
    });
  });

  it("with a picture that lies elsewhere is read without fetching it", async () => {
    const zip = await JSZip.loadAsync(await word());
    const change = async (path: string, before: string, more: string): Promise<void> => {
      const text = (await zip.file(path)?.async("text")) ?? "";
      expect(text).toContain(before);
      zip.file(path, text.replace(before, more + before));
    };
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
    await change(
      "word/_rels/document.xml.rels",
      "</Relationships>",
      `<Relationship Id="r9" Type="${office}/image" Target="https://example.org/x.png" TargetMode="External"/>`,
    );
    await change(
      "word/document.xml",
      "</w:body>",
      `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><a:graphic xmlns:a="${drawing}/main"><a:graphicData><pic:pic xmlns:pic="${drawing}/picture"><pic:blipFill><a:blip xmlns:r="${office}" r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    );
    // The visit fails on any request to another host.
    await visit("try", {}, async (page) => {
      await give(page, "anh.docx", await zip.generateAsync({ type: "uint8array" }));
      await eventually(() => status(page).innerText()).toContain("anh.docx: 4");
    });
  });

  it("of any length leaves the page alive, and says what of it is shown", async () => {
    await visit("try", {}, async (page) => {
      const long = `${sample.join("\n")}\n${"Phấn đấu tỷ lệ che phủ rừng đạt 60,5%.\n".repeat(6_000)}`;
      await give(page, "dai.txt", long);
      await eventually(() => status(page).innerText()).toContain("chỉ tiêu trong");
      expect(await page.locator(".text > .warning").innerText()).toContain("chỉ bày");
    });
  });
});

describe("for everyone", () => {
  it.each(["try", "en/try"])("/%s says without scripts what it does and how to do it by command", async (path) => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("noscript").innerText()).toContain("chi-tieu -- add");
      expect(await page.locator("form, .needs-script:not(#content)").locator("visible=true").count()).toBe(0);
    });
  });

  it.each((["light", "dark"] as const).flatMap((theme) => ["try", "en/try"].map((path) => [path, theme] as const)))(
    "axe finds nothing on /%s in %s, before and after",
    async (path, colorScheme) => {
      await visit(path, { colorScheme, width: 390 }, async (page) => {
        const check = async (): Promise<void> => {
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
          const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
          expect(await page.evaluate(wider)).toBeLessThanOrEqual(0);
        };
        await check();
        await page.setInputFiles("#try-file", fixture("lao-cai.pdf"));
        await done(page);
        await check();
        await give(page, "quet.pdf", pdf([words(10, 10, "x")]));
        await fault(page).locator(".warning").waitFor();
        await check();
      });
    },
  );
});
