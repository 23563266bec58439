/** Viet Nam keeps UTC+7 all year, so a shift and the UTC getters are exact and the same on every machine. */
const SHIFT = 7 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const WEEKDAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"] as const;
const WEEKDAYS_EN = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS_EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** "Thứ Sáu, 26/04/2024 10:15 (GMT+7)": the line under a headline. */
export function newsDate(d: Date): string {
  return `${dayLine(d)} ${clock(d)} (GMT+7)`;
}

/** "Chủ Nhật, 22/11/2026". */
export function dayLine(d: Date): string {
  return `${WEEKDAYS[inVietNam(d).weekday] ?? ""}, ${shortDate(d)}`;
}

/** "26/04/2024". */
export function shortDate(d: Date): string {
  const { day, month, year } = inVietNam(d);
  return `${two(day)}/${two(month)}/${four(year)}`;
}

/** "10:15", 24 hours. */
export function clock(d: Date): string {
  const { hour, minute } = inVietNam(d);
  return `${two(hour)}:${two(minute)}`;
}

/** "2024-04-26T10:15:00+07:00", for machines. */
export function isoVn(d: Date): string {
  const { day, month, year, second } = inVietNam(d);
  return `${four(year)}-${two(month)}-${two(day)}T${clock(d)}:${two(second)}+07:00`;
}

/** "2024-04-26T10:15", as a field of type datetime-local holds it. */
export function localField(d: Date): string {
  return isoVn(d).slice(0, 16);
}

/** What a field of type datetime-local was given, read as the clock in Viet Nam; null when that is no minute. */
export function readLocalField(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null;
  const date = new Date(`${text}:00+07:00`);
  return Number.isNaN(date.getTime()) || localField(date) !== text ? null : date;
}

/** "Fri, 26 Apr 2024 10:15:00 +0700", for feeds. */
export function rfc822Vn(d: Date): string {
  const { day, month, year, weekday, second } = inVietNam(d);
  return `${WEEKDAYS_EN[weekday] ?? ""}, ${two(day)} ${MONTHS_EN[month - 1] ?? ""} ${four(year)} ${clock(d)}:${two(second)} +0700`;
}

/** "2024-04-26": the day in Viet Nam, as a key that sorts. */
export function dayKeyVn(d: Date): string {
  const { day, month, year } = inVietNam(d);
  return `${four(year)}-${two(month)}-${two(day)}`;
}

/** "Vừa xong", "5 phút trước", "3 giờ trước" (same day in Viet Nam), "Hôm qua"; else, or in the future, the date. */
export function relativeOrDate(d: Date, now: Date): string {
  const age = now.getTime() - d.getTime();
  if (age < 0) return shortDate(d);
  if (age < MINUTE) return "Vừa xong";
  if (age < HOUR) return `${Math.floor(age / MINUTE)} phút trước`;
  const days = Math.round((startOfDayVn(now).getTime() - startOfDayVn(d).getTime()) / DAY);
  if (days === 0) return `${Math.floor(age / HOUR)} giờ trước`;
  return days === 1 ? "Hôm qua" : shortDate(d);
}

/** Midnight in Viet Nam at the start of the day that holds `d`. */
export function startOfDayVn(d: Date): Date {
  const shifted = inVietNam(d).time;
  return new Date(Math.floor(shifted / DAY) * DAY - SHIFT);
}

function inVietNam(d: Date) {
  const time = d.getTime() + SHIFT;
  if (Number.isNaN(time)) throw new RangeError("not a date");
  const shifted = new Date(time);
  return {
    time,
    weekday: shifted.getUTCDay(),
    day: shifted.getUTCDate(),
    month: shifted.getUTCMonth() + 1,
    year: shifted.getUTCFullYear(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}

function four(n: number): string {
  return String(n).padStart(4, "0");
}
