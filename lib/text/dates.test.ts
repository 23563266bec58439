import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clock,
  dayLine,
  isoVn,
  localField,
  newsDate,
  readLocalField,
  relativeOrDate,
  rfc822Vn,
  shortDate,
  startOfDayVn,
} from "./dates";

const published = new Date("2024-04-26T03:15:00Z");

describe("dates as the paper writes them", () => {
  test("in every form", () => {
    expect(newsDate(published)).toBe("Thứ Sáu, 26/04/2024 10:15 (GMT+7)");
    expect(shortDate(published)).toBe("26/04/2024");
    expect(clock(published)).toBe("10:15");
    expect(dayLine(new Date("2026-11-21T17:00:00Z"))).toBe("Chủ Nhật, 22/11/2026");
    expect(dayLine(new Date("2026-11-21T16:59:59Z"))).toBe("Thứ Bảy, 21/11/2026");
    expect(isoVn(published)).toBe("2024-04-26T10:15:00+07:00");
    expect(rfc822Vn(published)).toBe("Fri, 26 Apr 2024 10:15:00 +0700");
    expect(startOfDayVn(published).toISOString()).toBe("2024-04-25T17:00:00.000Z");
  });

  test.each([
    ["2026-11-22T05:00:00Z", "Vừa xong"],
    ["2026-11-22T04:55:00Z", "5 phút trước"],
    ["2026-11-22T02:00:00Z", "3 giờ trước"],
    ["2026-11-21T17:00:00Z", "12 giờ trước"],
    ["2026-11-21T16:59:00Z", "Hôm qua"],
    ["2026-11-20T16:59:00Z", "20/11/2026"],
    ["2026-11-22T05:00:01Z", "22/11/2026"],
  ])("%s reads %s at noon on 22/11/2026", (at, expected) => {
    expect(relativeOrDate(new Date(at), new Date("2026-11-22T05:00:00Z"))).toBe(expected);
  });

  test("agree with the time-zone database", () => {
    const zone = new Intl.DateTimeFormat("vi-VN", {
      timeZone: "Asia/Ho_Chi_Minh",
      weekday: "long",
      day: "2-digit",
      month: "2-digit",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    fc.assert(
      fc.property(fc.date({ min: new Date("1976-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }), (d) => {
        const part = Object.fromEntries(zone.formatToParts(d).map(({ type, value }) => [type, value]));
        expect(newsDate(d)).toBe(
          `${part["weekday"]}, ${part["day"]}/${part["month"]}/${part["year"]} ${part["hour"]}:${part["minute"]} (GMT+7)`,
        );
        expect(new Date(isoVn(d)).getTime()).toBe(Math.floor(d.getTime() / 1000) * 1000);
        expect(new Date(rfc822Vn(d)).getTime()).toBe(Math.floor(d.getTime() / 1000) * 1000);
        expect(clock(startOfDayVn(d))).toBe("00:00");
        expect(shortDate(startOfDayVn(d))).toBe(shortDate(d));
      }),
    );
  });

  test("a wrong date is refused, not written on a page", () => {
    expect(() => newsDate(new Date("nonsense"))).toThrow(RangeError);
  });

  test.each(["UTC", "Asia/Ho_Chi_Minh", "America/New_York"])("are the same on a machine in %s", (zone) => {
    const code =
      'import("./lib/text/dates.ts").then((d) => { const at = new Date("2026-11-21T17:30:00Z"); console.log(d.newsDate(at), d.isoVn(at), d.rfc822Vn(at), d.startOfDayVn(at).toISOString()); })';
    const printed = execFileSync(process.execPath, ["--import", "tsx", "-e", code], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    });
    expect(printed.trim()).toBe(
      "Chủ Nhật, 22/11/2026 00:30 (GMT+7) 2026-11-22T00:30:00+07:00 Sun, 22 Nov 2026 00:30:00 +0700 2026-11-21T17:00:00.000Z",
    );
  });
});

test("a local field is Viet Nam's clock, there and back, wherever the machine stands", () => {
  const date = new Date("2024-04-26T03:15:00Z");
  expect(localField(date)).toBe("2024-04-26T10:15");
  expect(readLocalField("2024-04-26T10:15")).toEqual(date);
  for (const text of ["", "2024-02-30T10:00", "2024-04-26", "2024-04-26T25:00", "26/04/2024 10:15"])
    expect(readLocalField(text)).toBeNull();
});
