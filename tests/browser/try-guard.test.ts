/** Documents that are refused, hostile or too long; and that nothing of any leaves the page. */
import { readFileSync } from "node:fs";
import JSZip from "jszip";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { fixture, pdf } from "../node/documents.js";
import { done, fault, give, paste, sample, saved, status, word } from "./own-document.js";
import { visit } from "./visit.js";

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
      await expect.poll(() => fault(page).innerText()).toContain(why);
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
      await expect.poll(() => fault(page).innerText()).toContain("the file has 21 MB, more than the 20 MB of any plan");
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
      await expect.poll(() => status(page).innerText()).toContain("a.docx: 4");
      await page.setInputFiles("#try-file", fixture("lao-cai.pdf"));
      await expect.poll(() => status(page).innerText()).toContain("lao-cai.pdf: 7");
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
    await expect.poll(() => status(page).innerText()).toContain("a.docx: 4");
    await page.setInputFiles("#try-file", fixture("lao-cai.pdf"));
    await expect.poll(() => status(page).innerText()).toContain("lao-cai.pdf: 7");
  });
  await visit("explore", {}, async (page) => {
    await underPolicyOf("/explore", page);
    await page.locator("#run").click();
    await expect.poll(() => page.locator(".result tbody tr").count()).toBeGreaterThan(2);
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
      await expect.poll(() => status(page).innerText()).toContain("<img src=x onerror=hit=1>.txt");
      const web = `<!doctype html><html><body><p>${sample.join("</p><p>")}</p>${evil}<iframe src="/data"></iframe></body></html>`;
      await give(page, "a.html", web);
      await expect.poll(() => status(page).innerText()).toContain("a.html: 2");
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
      await expect.poll(() => status(page).innerText()).toContain("anh.docx: 4");
    });
  });

  it("of any length leaves the page alive, and says what of it is shown", async () => {
    await visit("try", {}, async (page) => {
      const long = `${sample.join("\n")}\n${"Phấn đấu tỷ lệ che phủ rừng đạt 60,5%.\n".repeat(6_000)}`;
      await give(page, "dai.txt", long);
      await expect.poll(() => status(page).innerText()).toContain("chỉ tiêu trong");
      expect(await page.locator(".text > .warning").innerText()).toContain("chỉ bày");
    });
  });
});
