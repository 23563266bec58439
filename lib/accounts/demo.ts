import type { Role } from "@/lib/core/roles";

/** Made by the demo's seed only, for a demo paper only (`isDemo`): such a password opens nothing elsewhere. */
export const DEMO_PASSWORD = "xem thu toa soan";

export type DemoAccount = {
  key: string;
  email: string;
  name: string;
  /** What the list on the sign-in page calls it. */
  label: string;
  role: Role;
  /** Slugs of the demo's sections; none: the whole paper. */
  sections?: readonly string[];
  /** The slug of the author whose articles are this account's. */
  author?: string;
};

export const DEMO_ACCOUNTS = [
  {
    key: "cong-tac-vien",
    email: "cong-tac-vien@nhipsong.example",
    name: "Vũ Bảo Châu",
    label: "Cộng tác viên",
    role: "contributor",
    author: "bao-chau",
  },
  {
    key: "phong-vien",
    email: "phong-vien@nhipsong.example",
    name: "Phạm Minh Hoàng",
    label: "Phóng viên",
    role: "journalist",
    author: "minh-hoang",
  },
  {
    key: "phong-vien-2",
    email: "phong-vien-2@nhipsong.example",
    name: "Nguyễn Thu Hà",
    label: "Phóng viên thứ hai",
    role: "journalist",
    author: "thu-ha",
  },
  {
    key: "bien-tap-vien",
    email: "bien-tap-vien@nhipsong.example",
    name: "Lê Đình Phúc",
    label: "Biên tập viên Kinh tế",
    role: "editor",
    sections: ["kinh-te", "cong-nghiep", "nong-nghiep"],
    author: "dinh-phuc",
  },
  {
    key: "thu-ky",
    email: "thu-ky@nhipsong.example",
    name: "Trần Kim Sa",
    label: "Thư ký tòa soạn / Tổng biên tập",
    role: "managing_editor",
  },
  {
    key: "quan-tri",
    email: "quan-tri@nhipsong.example",
    name: "Hoàng Lan Anh",
    label: "Quản trị",
    role: "admin",
  },
  {
    key: "quan-tri-2",
    email: "quan-tri-2@nhipsong.example",
    name: "Đỗ Quang Vinh",
    label: "Quản trị thứ hai",
    role: "admin",
  },
  {
    key: "ban-doc",
    email: "ban-doc@nhipsong.example",
    name: "Ngô Thị Hạnh",
    label: "Bạn đọc",
    role: "reader",
  },
] as const satisfies readonly DemoAccount[];

export type DemoKey = (typeof DEMO_ACCOUNTS)[number]["key"];
