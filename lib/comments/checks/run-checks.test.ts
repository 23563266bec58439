import { expect, test } from "vitest";
import { Settings } from "@/lib/settings/model";
import type { Facts } from "./check";
import { runChecks } from "./run-checks";

const KNOWN: Facts = {
  settings: Settings.parse({}).comments,
  readerLastHour: 0,
  networkLastHour: 0,
  emailLastHour: 0,
  sameByWriter: 0,
  sameByOthers: 0,
  approvedBefore: 3,
};
const said = (text: string, facts: Partial<Facts> = {}) => {
  const { outcome, verdicts } = runChecks(text, { ...KNOWN, ...facts });
  return [outcome, ...verdicts.filter((it) => it.outcome !== "pass").map(({ code }) => code)];
};
const HONEST = "Bài viết rất đúng với tình hình ở xã tôi.";

test("an honest comment of a known writer passes every check, in their order", () => {
  const { outcome, verdicts } = runChecks(HONEST, KNOWN);
  expect(outcome).toBe("pass");
  expect(verdicts.map(({ check }) => check)).toEqual([
    "length",
    "rate",
    "repeats",
    "banned-words",
    "links",
    "new-writer",
  ]);
});

test("length is counted in letters with their marks, without the space around", () => {
  expect(said("  ừ  ")).toEqual(["reject", "too-short"]);
  expect(said("ừ thì".normalize("NFD"))).toEqual(["pass"]);
  expect(said("ậ".normalize("NFD").repeat(2000))).toEqual(["pass"]);
  expect(said("ậ".repeat(2001))).toEqual(["reject", "too-long"]);
});

test("the first that rejects ends it", () => {
  expect(said("đồ chó ".repeat(500), { readerLastHour: 99 })).toEqual(["reject", "too-long"]);
  expect(said("đồ chó", { readerLastHour: 99 })).toEqual(["reject", "too-many-reader"]);
  expect(said("đồ chó", { sameByWriter: 1 })).toEqual(["reject", "repeated"]);
});

test("all that hold are told", () => {
  expect(said("xem thêm ở lồn.com nhé, bai viet nay".replace("lồn", "nha-cai"), { approvedBefore: 0 })).toEqual([
    "hold",
    "links",
    "new-writer",
  ]);
});

test.each(["https://a.vn/x", "www.a.vn", "nhacai88.com", "nhacai88 . com", "nhacai88[.]com", "nhacai88 chấm com"])(
  "%s is a link",
  (link) => expect(said(`Mời bà con vào ${link} nhé`)).toEqual(["hold", "links"]),
);

test.each(["Hội nghị kết thúc.Mọi người về.", "Giá 7.500 đồng/kg", "v.v.", "TP.HCM", "Anh Net nói vậy."])(
  "%s is no link",
  (text) => expect(said(text)).toEqual(["pass"]),
);

test("too often from one reader, one address or one network", () => {
  expect(said(HONEST, { readerLastHour: 10 })).toEqual(["reject", "too-many-reader"]);
  expect(said(HONEST, { emailLastHour: 10 })).toEqual(["reject", "too-many-reader"]);
  expect(said(HONEST, { networkLastHour: 60 })).toEqual(["reject", "too-many-network"]);
});

test("the same long words from several hands are looked at; short praise is not", () => {
  expect(said(HONEST, { sameByOthers: 2 })).toEqual(["hold", "repeated-by-others"]);
  expect(said("Hay quá!", { sameByOthers: 40 })).toEqual(["pass"]);
});
