import type { DemoKey } from "@/lib/accounts/demo";
import type { Act } from "@/lib/workflow/model";

export type DeskTurn = { role: "question" | "answer"; text: string };

export type DeskPiece = {
  author: DemoKey;
  section: string;
  title: string;
  sapo: string;
  /** An interview's guest, and what was said. */
  guest?: { label: string; title: string };
  turns?: DeskTurn[];
  paragraphs?: string[];
  /** What was done with it, by whom, so many hours ago. */
  acts: { act: Act; by: DemoKey; hoursAgo: number; reason?: string }[];
  notes?: { by: DemoKey; hoursAgo: number; block: number; text: string }[];
  isUrgent?: boolean;
  /** Hours from now. */
  deadline?: number;
};

const SENT = (by: DemoKey, hoursAgo: number) => ({ act: "submit" as const, by, hoursAgo });
const TAKEN = (hoursAgo: number, by: DemoKey = "bien-tap-vien") => ({ act: "claim" as const, by, hoursAgo });
const PASSED = (hoursAgo: number, by: DemoKey = "bien-tap-vien") => ({ act: "passOn" as const, by, hoursAgo });

/** What lies on the desk of the demo paper: something at every step of the workflow. */
export const DESK_PIECES: readonly DeskPiece[] = [
  {
    author: "phong-vien",
    section: "kinh-te",
    title: "Chợ đầu mối Thủy An dời giờ họp: “Ba giờ sáng thì hàng còn tươi”",
    sapo: "Bốn mươi năm họp lúc nửa đêm, chợ đầu mối Thủy An thử dời về ba giờ sáng.",
    guest: { label: "Bà Lê Thị Mận", title: "trưởng dãy rau chợ đầu mối Thủy An" },
    turns: [
      { role: "question", text: "Vì sao chợ phải đổi giờ họp, thưa bà?" },
      {
        role: "answer",
        text: "Vì xe tải hết được vào phố lúc nửa đêm. Ba giờ sáng thì hàng còn tươi, mà xe cũng thông.",
      },
      { role: "question", text: "Người bán thiệt nhất là ai?" },
      { role: "answer", text: "Là mấy chị bán hàng cơm trong chợ, mất hẳn một lượt khách ăn khuya." },
    ],
    acts: [SENT("phong-vien", 3)],
    isUrgent: true,
    deadline: 2,
  },
  {
    author: "cong-tac-vien",
    section: "nong-nghiep",
    title: "Trại ươm cá giống ven phá Tam Giang mất điện hai đêm liền",
    sapo: "Hai đêm mất điện, các hộ ươm cá giống phải thay nhau quạt nước bằng tay.",
    paragraphs: [
      "Từ tối thứ Ba, đường dây hạ thế vào xóm đầm bị đứt vì gió lốc.",
      "Anh Nguyễn Văn Tư nói cả xóm có mười một hộ ươm cá, hộ ít nhất mất ba vạn con giống.",
      "Điện lực huyện cho biết sẽ thay cột gãy trong hai ngày tới.",
    ],
    acts: [SENT("cong-tac-vien", 26)],
  },
  {
    author: "phong-vien-2",
    section: "cong-nghiep",
    title: "Giám đốc xưởng dệt Phú Lộc: Máy mới không lấy việc của ai",
    sapo: "Xưởng dệt sáu mươi thợ thay mười hai khung cửi điện, và giữ lại đủ sáu mươi người.",
    guest: { label: "Ông Trương Đình Khải", title: "Giám đốc xưởng dệt Phú Lộc" },
    turns: [
      { role: "question", text: "Thay máy xong, xưởng có bớt người không?" },
      { role: "answer", text: "Không bớt ai. Máy mới không lấy việc của ai, nó lấy phần việc nặng." },
      { role: "question", text: "Tiền đâu để thay?" },
      { role: "answer", text: "Vay 70%, còn lại là lãi ba năm dồn lại, gần 4,2 tỷ đồng." },
    ],
    acts: [SENT("phong-vien-2", 9), TAKEN(0.4)],
    notes: [
      {
        by: "bien-tap-vien",
        hoursAgo: 0.3,
        block: 3,
        text: "4,2 tỷ đồng là vốn tự có hay cả phần vay? Hỏi lại ông Khải.",
      },
      { by: "thu-ky", hoursAgo: 0.2, block: 1, text: "Tít lấy từ câu này là đúng, giữ nguyên." },
    ],
    deadline: 5,
  },
  {
    author: "phong-vien",
    section: "nong-nghiep",
    title: "Lúa chét vụ ba: được vài tạ, mất một mùa đất",
    sapo: "Gặt xong để gốc lên chét, nhiều hộ thu thêm vài tạ nhưng đất không được nghỉ.",
    paragraphs: [
      "Ở xã Vĩnh Hòa, gần nửa diện tích được để lúa chét sau vụ hè thu.",
      "Cán bộ khuyến nông xã cảnh báo rầy nâu qua vụ nhờ gốc rạ chưa cày.",
    ],
    acts: [
      SENT("phong-vien", 30),
      TAKEN(28),
      {
        act: "return",
        by: "bien-tap-vien",
        hoursAgo: 22,
        reason: "Cần thêm một nguồn độc lập về thiệt hại do rầy nâu, và số liệu diện tích của xã.",
      },
    ],
  },
  {
    author: "phong-vien-2",
    section: "kinh-te",
    title: "Cửa hàng không người bán ở ga Đồng Sơn: “Tin người thì lãi ít mà ngủ ngon”",
    sapo: "Một quầy nước không người trông, khách tự trả tiền vào hộp, đã mở được một năm.",
    guest: { label: "Chị Hồ Thị Lài", title: "chủ quầy nước tự giác ở ga Đồng Sơn" },
    turns: [
      { role: "question", text: "Một năm qua chị có mất tiền không?" },
      { role: "answer", text: "Có chứ, tháng mất nhiều nhất là 180.000 đồng. Nhưng tin người thì lãi ít mà ngủ ngon." },
      { role: "question", text: "Chị có định gắn camera không?" },
      { role: "answer", text: "Không. Gắn vào thì thành quầy khác rồi." },
    ],
    acts: [SENT("phong-vien-2", 20), TAKEN(18), PASSED(4)],
  },
  {
    author: "bien-tap-vien",
    section: "kinh-te",
    title: "Xe buýt chạy điện tuyến bờ nam vắng khách ngày đầu",
    sapo: "Ngày đầu chạy điện, tuyến xe buýt bờ nam chở trung bình chín khách mỗi chuyến.",
    paragraphs: [
      "Tuyến dài 18 km, mười phút một chuyến, giá vé giữ nguyên 7.000 đồng.",
      "Lái xe nói khách quen vẫn đứng chờ ở trạm cũ vì chưa biết bến đã dời.",
    ],
    acts: [SENT("bien-tap-vien", 8), TAKEN(7, "thu-ky"), PASSED(6, "thu-ky")],
  },
  {
    author: "phong-vien",
    section: "kinh-te",
    title: "Phiên chợ đồ cũ cuối năm mở thêm khu sửa chữa miễn phí",
    sapo: "Người mua được sửa tại chỗ món đồ vừa mua, do thợ về hưu của phường đảm nhận.",
    paragraphs: [
      "Phiên chợ họp hai ngày cuối tuần ở sân nhà văn hóa phường.",
      "Mười hai thợ về hưu nhận sửa quạt, radio, xe đạp, mỗi người một bàn.",
    ],
    acts: [SENT("phong-vien", 16), TAKEN(15), PASSED(12), { act: "schedule", by: "thu-ky", hoursAgo: 11 }],
  },
  {
    author: "phong-vien",
    section: "kinh-te",
    title: "Vì sao giá thuê mặt bằng phố đi bộ giảm mà quán vẫn đóng",
    sapo: "",
    paragraphs: ["Ghi nhanh: ba quán trả mặt bằng trong tháng, giá thuê giảm 15%. Hỏi thêm chủ nhà số 24 và số 31."],
    acts: [],
  },
];
