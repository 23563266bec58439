import { type Paper, ROLE_NAMES } from "@/lib/accounts/model";
import type { RoleGrant } from "@/lib/core/context";
import { sendMail } from "@/lib/mail/commands";

type Letter = { to: string; subject: string; lines: string[] };

/** Signed by the paper; every letter that asks for something says what to do when nobody asked for it. */
export function sendLetter(paper: Paper, { to, subject, lines }: Letter, now: Date): void {
  const text = [...lines, `Tòa soạn ${paper.name}\n${paper.origin}`].join("\n\n");
  sendMail({ to, from: paper.name, subject: `${subject} – ${paper.name}`, text }, now);
}

const LIFE = "Liên kết dùng được một lần, trong 24 giờ.";

export function invitationLetter(
  paper: Paper,
  to: string,
  name: string,
  roles: readonly RoleGrant[],
  link: string,
): Letter {
  const named = [...new Set(roles.map(({ role }) => ROLE_NAMES[role]))].join(", ");
  const lines = [
    `Chào ${name},`,
    `Bạn được mời làm việc tại ${paper.name} với vai trò: ${named}.`,
    `Mở liên kết sau để đặt mật khẩu:\n${link}`,
    LIFE,
    "Nếu không rõ lời mời này từ đâu, bạn chỉ cần bỏ qua thư.",
  ];
  return { to, subject: "Lời mời làm việc", lines };
}

export function registrationLetter(paper: Paper, to: string, name: string, link: string): Letter {
  const lines = [
    `Chào ${name},`,
    `Có người dùng địa chỉ này để đăng ký tài khoản bạn đọc tại ${paper.name}. Nếu là bạn, hãy mở liên kết sau để đặt mật khẩu:\n${link}`,
    LIFE,
    "Nếu không phải bạn, chỉ cần bỏ qua thư: tài khoản không được lập.",
  ];
  return { to, subject: "Hoàn tất đăng ký", lines };
}

export function alreadyRegisteredLetter(paper: Paper, to: string): Letter {
  const lines = [
    "Chào bạn,",
    `Có người dùng địa chỉ này để đăng ký tại ${paper.name}, nhưng địa chỉ đã có tài khoản.`,
    `Đăng nhập: ${paper.origin}/dang-nhap\nQuên mật khẩu: ${paper.origin}/quen-mat-khau`,
    "Nếu không phải bạn, chỉ cần bỏ qua thư.",
  ];
  return { to, subject: "Địa chỉ này đã có tài khoản", lines };
}

export function resetLetter(to: string, link: string): Letter {
  const lines = [
    "Chào bạn,",
    `Mở liên kết sau để đặt lại mật khẩu:\n${link}`,
    `${LIFE} Mã xác thực hai lớp, nếu có, vẫn cần khi đăng nhập.`,
    "Nếu không phải bạn yêu cầu, chỉ cần bỏ qua thư: mật khẩu không đổi.",
  ];
  return { to, subject: "Đặt lại mật khẩu", lines };
}

export function passwordChangedLetter(paper: Paper, to: string): Letter {
  const lines = [
    "Chào bạn,",
    "Mật khẩu tài khoản của bạn vừa được thay đổi; các thiết bị khác đã được đăng xuất.",
    `Nếu không phải bạn làm, hãy đặt lại mật khẩu ngay: ${paper.origin}/quen-mat-khau và báo cho quản trị.`,
  ];
  return { to, subject: "Mật khẩu đã thay đổi", lines };
}

export function emailChangeLetter(paper: Paper, to: string, name: string, link: string): Letter {
  const lines = [
    `Chào ${name},`,
    `Có người muốn dùng địa chỉ này cho tài khoản ${name} tại ${paper.name}. Nếu là bạn, hãy đăng nhập bằng địa chỉ cũ rồi mở liên kết sau để xác nhận:\n${link}`,
    LIFE,
    "Nếu không phải bạn, chỉ cần bỏ qua thư: không có gì thay đổi.",
  ];
  return { to, subject: "Xác nhận địa chỉ mới", lines };
}

export function emailTakenLetter(paper: Paper, to: string): Letter {
  const lines = [
    "Chào bạn,",
    `Có người muốn đổi địa chỉ tài khoản của mình tại ${paper.name} sang địa chỉ này, nhưng địa chỉ đã có tài khoản nên không đổi được.`,
    "Nếu không phải bạn, chỉ cần bỏ qua thư.",
  ];
  return { to, subject: "Địa chỉ này đã có tài khoản", lines };
}

export function emailChangedLetter(paper: Paper, to: string): Letter {
  const lines = [
    "Chào bạn,",
    `Tài khoản của bạn tại ${paper.name} từ nay dùng một địa chỉ thư điện tử khác; thư không còn gửi đến địa chỉ này.`,
    "Nếu không phải bạn làm, hãy báo ngay cho tòa soạn để khóa tài khoản và lấy lại địa chỉ.",
  ];
  return { to, subject: "Địa chỉ thư điện tử đã thay đổi", lines };
}
