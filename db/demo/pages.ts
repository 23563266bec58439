import type { DemoBlock } from "./types";

// Provisional, until the pages are written: whoever brings the real file replaces this one whole.
export const PAGES: { about: DemoBlock[]; contact: DemoBlock[]; ethics: DemoBlock[] } = {
  about: ["“Nhịp Sông” là tờ báo minh họa của chương trình Tòa Soạn; mọi nhân vật trong báo đều hư cấu."],
  contact: ["Thư gửi tòa soạn: toasoan@nhipsong.example"],
  ethics: ["Tòa soạn đính chính công khai mọi sai sót."],
};
