import { type Capability, CAPABILITIES } from "@/lib/accounts/permissions";
import { CHECKS, type Check, levelOf, VOUCHED } from "./checklist";
import { ACT_LABELS, NEED_LABELS, STAGE_LABELS, type Transition, TRANSITIONS } from "./model";

const ROLE_WORDS: Record<string, string> = {
  contributor: "cộng tác viên",
  journalist: "phóng viên",
  editor: "biên tập viên",
  publisher: "người có quyền xuất bản",
  managing_editor: "thư ký, tổng biên tập",
};

/** docs/workflow.md: the page that says the whole workflow, made from the table the program runs on. */
export function describeWorkflow(): string {
  return `# Quy trình

Trang này được tạo từ bảng \`lib/workflow/model.ts\` mà chương trình chạy theo; \`npx vitest run lib/workflow/describe.test.ts -u\` viết lại nó.
Ngoài những dòng dưới đây không ai, kể cả quản trị, làm được gì với một bài.

## Các bước

${table(["Từ", "Việc", "Đến", "Ai", "Điều kiện"], TRANSITIONS.map(rowOf))}

Khi duyệt, người duyệt chỉ duyệt đúng bản (mã băm) đang đọc. Hẹn giờ giữ mã băm ấy; đến phút hẹn chương trình hỏi lại: bài còn được hẹn
không, bản ấy đã được duyệt chưa, danh mục kiểm tra còn chặn gì không. Không đạt thì bài về “Chờ duyệt” và nêu lý do.
Trang đang xuất bản không đổi cho đến khi bản cập nhật được duyệt. “Tác giả” là người tạo bài và mọi tài khoản đứng tên trong bài.

## Danh mục kiểm tra

“Chặn” thì không trình, không duyệt được; người có quyền bỏ qua phải ghi lý do, lý do nằm trong nhật ký thao tác.

${table(["Mục", "Ai kiểm", "Với biên tập viên", "Với thư ký, tổng biên tập"], (Object.keys(CHECKS) as Check[]).map(checkRow))}
`;
}

function rowOf({ act, from, to, capability, who, needs }: Transition): string[] {
  const asked: readonly Capability[] = typeof capability === "string" ? [capability] : capability;
  const roles = [...new Set(asked.flatMap((one) => rolesOf(one)))].join("; ");
  const people = {
    author: `tác giả (${roles})`,
    capable: roles,
    "not-author": `${roles}; không phải tác giả`,
    either: `tác giả; ${roles}`,
  }[who];
  return [
    STAGE_LABELS[from],
    ACT_LABELS[act],
    STAGE_LABELS[to],
    people,
    needs.map((need) => NEED_LABELS[need]).join("; "),
  ];
}

function rolesOf(capability: Capability): string[] {
  const roles: "*" | "account" | readonly string[] = CAPABILITIES[capability];
  return typeof roles === "string" ? [roles] : roles.map((role) => ROLE_WORDS[role] ?? role);
}

function checkRow(check: Check): string[] {
  const word = { block: "chặn", warn: "nhắc" } as const;
  const by = Object.hasOwn(VOUCHED, check) ? "người biên tập xác nhận" : "chương trình";
  return [CHECKS[check], by, word[levelOf(check, "editor")], word[levelOf(check, "chief")]];
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
