/** What a person is asked to agree to, by purpose; the words are kept with each answer. */
export const CONSENTS = {
  account: (paper: string) =>
    `Tôi đồng ý để ${paper} lưu tên hiển thị, địa chỉ thư điện tử, đánh giá, bình luận và bài đã lưu của tôi để giữ tài khoản này. Tôi có thể tải về hoặc xóa bất cứ lúc nào.`,
} as const;

export type ConsentPurpose = keyof typeof CONSENTS;

/** How the log of consents calls them. */
export const CONSENT_NAMES: Record<ConsentPurpose, string> = { account: "Giữ tài khoản" };
