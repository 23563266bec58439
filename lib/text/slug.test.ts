import fc from "fast-check";
import { expect, test } from "vitest";
import { isReservedSlug, slugify } from "./slug";
import { vietnameseText } from "./vietnamese.fixture";

test.each([
  ["Đường Đắk Lắk – Hoà Bình: 7,49%", "duong-dak-lak-hoa-binh-7-49"],
  ["  “Cụm công nghiệp” ", "cum-cong-nghiep"],
  ["Straße Æther", "strasse-aether"],
  ["★ 😀", ""],
])("%j becomes %j", (title, slug) => {
  expect(slugify(title)).toBe(slug);
});

test("a long headline is cut between words", () => {
  const slug = slugify(
    "Thanh Hóa: Các giải pháp thúc đẩy phát triển cụm công nghiệp trên địa bàn tỉnh trong giai đoạn mới",
  );
  expect(slug).toBe("thanh-hoa-cac-giai-phap-thuc-day-phat-trien-cum-cong-nghiep-tren-dia-ban-tinh");
  expect(slugify("a".repeat(200))).toHaveLength(80);
  expect(slugify(`${"a".repeat(80)} b`)).toBe("a".repeat(80));
});

test("a slug is a safe path part and its own slug", () => {
  fc.assert(
    fc.property(fc.oneof(vietnameseText, fc.string({ unit: "binary", maxLength: 200 })), (s) => {
      const slug = slugify(s);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slugify(slug)).toBe(slug);
    }),
    { numRuns: 1000 },
  );
});

test("the site's own addresses are reserved", () => {
  expect(["rss", "tim-kiem", "tac-gia", "bai-viet", "toa-soan", "quan-tri"].every(isReservedSlug)).toBe(true);
  expect(isReservedSlug("thanh-hoa")).toBe(false);
});
