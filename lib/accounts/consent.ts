/** What a person is asked to agree to, by purpose; the words are kept with each answer. */
export const CONSENTS = {
  account: (paper: string) =>
    `Tôi đồng ý để ${paper} lưu tên hiển thị, địa chỉ thư điện tử, đánh giá, bình luận và bài đã lưu của tôi để giữ tài khoản này. Tôi có thể tải về hoặc xóa bất cứ lúc nào.`,
  "comment-letters": (paper: string) =>
    `Tôi đồng ý để ${paper} gửi thư đến địa chỉ của tài khoản này khi ý kiến của tôi được đăng, bị từ chối hoặc bị ẩn.`,
} as const;

export type ConsentPurpose = keyof typeof CONSENTS;

/** How the log of consents calls them. */
export const CONSENT_NAMES: Record<ConsentPurpose, string> = {
  account: "Giữ tài khoản",
  "comment-letters": "Thư về ý kiến của tôi",
};

export function isConsentPurpose(purpose: string): purpose is ConsentPurpose {
  return Object.hasOwn(CONSENTS, purpose);
}
