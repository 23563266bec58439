import { ROLE_NAMES } from "@/lib/accounts/model";
import { CORRECTION_LABELS } from "@/lib/articles/model";
import type { AuditEntry } from "@/lib/audit/model";
import { REASONS, STATE_LABELS } from "@/lib/comments/model";
import { SETTING_GROUPS } from "@/lib/settings/fields";
import { clock, shortDate } from "@/lib/text/dates";
import { count, number } from "@/lib/text/numbers";
import { CHECKS } from "@/lib/workflow/checklist";
import { SLOT_LABELS, STAGE_LABELS } from "@/lib/workflow/model";

const LONGEST = 160;

/** The details of an entry in words, as far as there are words for them: the raw entry has them all. */
export function auditFacts({ action, details }: AuditEntry): string[] {
  return Object.entries(WORDS)
    .map(([key, say]) => (key in details ? say(details[key], action) : ""))
    .filter((fact) => fact !== "");
}

/** How one detail of an act is said; "" when it says nothing to a person. */
type Say = (value: unknown, action: string) => string;
type Labels = Readonly<Record<string, string>>;

const REFUSALS = { password: "mật khẩu chưa đúng", code: "mã xác thực chưa đúng" };
const CASE_KINDS = { burst: "dồn dập", drip: "rải đều", serial: "nhằm vào một tác giả" };
const DECISIONS = { release: "tính lại", void: "loại" };
const REASON_WORDS = Object.fromEntries(REASONS.map(({ code, label }) => [code, label]));

/** In the order in which they are said. Ids are not among them; of a revision's hash its beginning, enough to tell two apart. */
const WORDS: Readonly<Record<string, Say>> = {
  device: said("thiết bị"),
  isStrong: either("có xác thực hai lớp", "không có xác thực hai lớp"),
  why: said("lý do", REFUSALS),
  roles: roles("vai trò"),
  before: roles("vai trò trước"),
  after: roles("vai trò sau"),
  email: said("thư điện tử"),
  ended: counted("phiên đã kết thúc"),
  from: before,
  number: (value) => (typeof value === "number" ? `bài số ${number(value)}` : ""),
  isUpdate: either("bản cập nhật", "lần đầu"),
  at: time("giờ"),
  deadline: time("hạn"),
  kind: (value, action) =>
    typeof value === "string" && value in DECISIONS
      ? said("quyết định", DECISIONS)(value, action)
      : said("kiểu", { ...CORRECTION_LABELS, ...CASE_KINDS })(value, action),
  slot: said("vị trí", SLOT_LABELS),
  item: said("mục", CHECKS),
  items: (value) => (Array.isArray(value) ? count(value.length, "mục đã kiểm") : ""),
  reasonCode: said("lý do", REASON_WORDS),
  reasonText: said("lời gửi bạn đọc"),
  votes: counted("lượt"),
  ratings: counted("lượt đánh giá"),
  articles: counted("bài"),
  lists: counted("danh sách"),
  removed: counted("mục bị bỏ"),
  isOn: either("bật", "tắt"),
  slug: said("địa chỉ"),
  alt: said("mô tả ảnh"),
  caption: said("chú thích"),
  credit: said("nguồn ảnh"),
  isDemo: either("tài khoản mẫu", ""),
  format: said("dạng"),
  changed: settings,
  hash: (value) => (typeof value === "string" ? `phiên bản ${value.slice(0, 8)}` : ""),
};

function said(label: string, labels: Labels = {}): Say {
  return (value) => (typeof value === "string" && value !== "" ? `${label}: ${shortened(labels[value] ?? value)}` : "");
}

function counted(unit: string): Say {
  return (value) => (typeof value === "number" ? count(value, unit) : "");
}

function either(yes: string, no: string): Say {
  return (value) => (value === true ? yes : value === false ? no : "");
}

function time(label: string): Say {
  return (value) => {
    const at = new Date(typeof value === "string" ? value : Number.NaN);
    return Number.isNaN(at.getTime()) ? "" : `${label}: ${clock(at)} ${shortDate(at)}`;
  };
}

/** Roles once each; of an editor of many sections the raw entry has the sections. */
function roles(label: string): Say {
  return (value) => {
    if (!Array.isArray(value)) return "";
    const names: Labels = ROLE_NAMES;
    const held = value.map((it: unknown) => (isRecord(it) ? it["role"] : it));
    const known = [...new Set(held)].flatMap((role) => (typeof role === "string" ? (names[role] ?? []) : []));
    return known.length === 0 ? "" : `${label}: ${known.join(", ")}`;
  };
}

/** Where a thing stood: a stage of the desk or a state of a comment. What a merge was made from is its object. */
function before(value: unknown, action: string): string {
  if (action.startsWith("article.")) return stood(STAGE_LABELS, value);
  return action.startsWith("comment.") ? stood(STATE_LABELS, value) : "";
}

function stood(labels: Labels, value: unknown): string {
  const word = typeof value === "string" ? labels[value] : undefined;
  return word === undefined ? "" : `trước đó: ${word.toLowerCase()}`;
}

/** Settings by the labels of their fields, or of the form that has them. */
function settings(value: unknown): string {
  if (!Array.isArray(value)) return "";
  const labels = value.flatMap((path: unknown) => {
    if (typeof path !== "string") return [];
    const fields = SETTING_GROUPS.flatMap((group) => group.fields.map((field) => ({ ...field, group: group.title })));
    const own = fields.find((field) => field.path === path)?.label;
    return own ?? fields.find((field) => field.path.startsWith(`${path}.`))?.group ?? [];
  });
  const all = [...new Set(labels)];
  return all.length === 0 ? "" : `đã đổi: ${shortened(all.join(", "))}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
