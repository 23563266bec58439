import type { Mail } from "@/lib/mail/commands";

type Paper = { name: string; origin: string };

export function confirmLetter(paper: Paper, about: { to: string; name: string; title: string; link: string }): Mail {
  return {
    to: about.to,
    from: paper.name,
    subject: `Xác nhận ý kiến của bạn – ${paper.name}`,
    text: [
      `Chào bạn ${about.name},`,
      `Ai đó, có lẽ là bạn, vừa gửi ý kiến cho bài “${about.title}” và ghi địa chỉ thư này.`,
      "Mở liên kết dưới đây rồi bấm “Xác nhận” để gửi ý kiến đến người duyệt:",
      about.link,
      "Cũng tại đó bạn xem được ý kiến đã đăng hay bị từ chối, vì sao, và khiếu nại nếu cần. Xin giữ thư này: liên kết chỉ dành cho bạn.",
      "Nếu bạn không viết ý kiến nào, hãy bỏ qua thư này: không có xác nhận thì không ai đọc ý kiến đó.",
      `${paper.name} · ${paper.origin}`,
    ].join("\n\n"),
  };
}

export function reportAnswerLetter(
  paper: Paper,
  about: { to: string; title: string; link: string; isAccepted: boolean; answer: string; isRequest: boolean },
): Mail {
  const what = about.isRequest ? "yêu cầu cải chính" : "báo lỗi";
  return {
    to: about.to,
    from: paper.name,
    subject: `Trả lời ${what} của bạn – ${paper.name}`,
    text: [
      "Chào bạn,",
      `Cảm ơn bạn đã gửi ${what} về bài “${about.title}”.`,
      about.isAccepted ? "Tòa soạn đã tiếp nhận và xử lý." : "Tòa soạn đã xem xét và giữ nguyên nội dung bài.",
      ...(about.answer === "" ? [] : [about.answer]),
      about.link,
      `${paper.name} · ${paper.origin}`,
    ].join("\n\n"),
  };
}

const BECAME = {
  approved: "đã được đăng",
  rejected: "không được đăng",
  hidden: "đã bị ẩn",
} as const;

export function decisionLetter(
  paper: Paper,
  about: { to: string; name: string; title: string; state: keyof typeof BECAME; why: readonly string[] },
): Mail {
  const became = BECAME[about.state];
  return {
    to: about.to,
    from: paper.name,
    subject: `Ý kiến của bạn ${became} – ${paper.name}`,
    text: [
      `Chào bạn ${about.name},`,
      `Ý kiến của bạn về bài “${about.title}” ${became}.`,
      ...(about.state === "approved" || about.why.length === 0 ? [] : [`Lý do: ${about.why.join(". ")}`]),
      `Xem, hoặc khiếu nại nếu bạn thấy chưa đúng: ${paper.origin}/binh-luan/cua-toi`,
      `Không muốn nhận thư này nữa: ${paper.origin}/tai-khoan/du-lieu#dong-y`,
      `${paper.name} · ${paper.origin}`,
    ].join("\n\n"),
  };
}
