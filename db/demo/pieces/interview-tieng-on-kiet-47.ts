import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "pham-tan-ran",
    fullName: "Phạm Tấn Rân",
    honorific: "Ông",
    position: "Chủ dịch vụ cho thuê loa kéo",
    organisation: "Kiệt 47, thành phố Đà Nẵng",
    bio: "52 tuổi, từng đi phụ hồ rồi sửa máy tàu cá. Mười hai năm cho thuê loa, có 31 chiếc, thuộc tên từng chiếc.",
    portrait: { scene: "chan-dung-nam", variant: 1 },
  },
  {
    key: "mai-thi-quyen",
    fullName: "Mai Thị Quyên",
    honorific: "Chị",
    position: "Điều dưỡng khoa Cấp cứu",
    organisation: "Thành phố Đà Nẵng",
    bio: "35 tuổi, mười một năm trực cấp cứu, mỗi tháng tám đến mười ca đêm. Sống ở kiệt 47 cùng chồng và hai con nhỏ.",
    portrait: { scene: "chan-dung-nu", variant: 4 },
  },
  {
    key: "ho-vinh-tuyen",
    fullName: "Hồ Vĩnh Tuyền",
    honorific: "Ông",
    academic: "TS.",
    position: "Giảng viên âm học kiến trúc",
    organisation: "Trường Kỹ thuật Hải Vân",
    bio: "Nghiên cứu tiếng ồn trong nhà ống và ngõ hẹp. Từng là tay trống của một ban nhạc sinh viên, bỏ trống sau khi hàng xóm viết đơn.",
    portrait: { scene: "chan-dung-ong", variant: 3 },
  },
];

export const topics: DemoTopic[] = [
  {
    key: "tieng-on-khu-dan-cu",
    name: "Tiếng ồn khu dân cư",
    kind: "event",
    aliases: ["karaoke loa kéo", "ô nhiễm tiếng ồn"],
    description: "Loa kéo, quán nhậu, công trường và giấc ngủ của người ở cạnh.",
  },
];

export const piece: DemoPiece = {
  key: "tieng-on-kiet-47",
  kind: "roundtable",
  section: "doi-song",
  title: "Bàn tròn loa kéo: Hát hết mình tới mấy giờ thì hàng xóm hết chịu nổi?",
  sapo: "Người cho thuê loa, người từng gạt cầu dao bữa tiệc và người mang máy đi đo ngồi chung một bàn, ngay trong con kiệt đã làm họ giận nhau.",
  authors: [
    { author: "le-thanh", role: "thực hiện" },
    { author: "dinh-phuc", role: "đồ họa" },
  ],
  topics: ["da-nang", "tieng-on-khu-dan-cu"],
  related: ["chu-tro-va-nguoi-thue"],
  published: { daysAgo: 1, at: "8:00" },
  lead: {
    scene: "ban-tron",
    variant: 2,
    alt: "Bốn người ngồi quanh chiếc bàn tròn trong gian phòng nhỏ, trên bàn có ấm trà và giấy tờ",
    caption: "Ba khách mời và người dẫn chuyện ở nhà sinh hoạt tổ dân phố, tối 14/11",
  },
  speakers: [
    { key: "mc", role: "interviewer", label: "MC" },
    {
      key: "ran",
      role: "guest",
      label: "Ông Phạm Tấn Rân",
      person: "pham-tan-ran",
      title: "Chủ dịch vụ cho thuê loa kéo",
    },
    {
      key: "quyen",
      role: "guest",
      label: "Chị Mai Thị Quyên",
      person: "mai-thi-quyen",
      title: "Điều dưỡng khoa Cấp cứu",
    },
    {
      key: "tuyen",
      role: "guest",
      label: "TS. Hồ Vĩnh Tuyền",
      person: "ho-vinh-tuyen",
      title: "Giảng viên âm học kiến trúc, Trường Kỹ thuật Hải Vân",
    },
  ],
  body: [
    {
      note: "Bàn tròn diễn ra tối thứ Bảy 14/11/2026 tại một tổ dân phố ở Đà Nẵng. Số kiệt đã được đổi theo ý người trong xóm. Ba khách mời đồng ý kể cả những việc họ làm sai, và đã đọc lại phần lời của mình.",
    },
    { q: ["Xin hỏi chị Quyên ngay chuyện cái cầu dao, vì cả kiệt kể rồi mà mỗi người kể một kiểu."], by: "mc" },
    {
      a: [
        "Dạ, em làm sai, em nói trước. Tối 12/9 em vừa xong ca trực hai mươi bốn tiếng, tám giờ về nằm thì sát vách ăn tân gia. Em qua xin một lần, hai lần. Lần thứ ba em khỏi xin, em gạt luôn cái cầu dao nhà họ gắn ngoài cổng. Bốn chục người ngồi trong tối với ba nồi lẩu. Im được đúng một phút. Rồi họ hát chay, còn to hơn.",
      ],
      by: "quyen",
    },
    { q: ["Chiếc loa đêm ấy là của ông, phải không ông Rân?"], by: "mc" },
    {
      a: [
        "Của tôi, con loa số 17. Cúp ngang nên cháy mạch công suất, sửa hết một triệu tư. Khách không trả tiền thuê còn đòi lại cọc. Tôi giận cô Quyên hết tháng 9. Qua đầu tháng 10, nửa đêm má tôi khó thở, tôi cõng vô cấp cứu, người chạy ra đẩy băng ca là cổ. Tôi đứng nép sau cây cột, không biết chào răng cho phải.",
      ],
      by: "ran",
    },
    { a: ["Em có thấy anh. Lúc đó em đang đếm nhịp thở của bác, đếm xong quên mất là mình đang giận."], by: "quyen" },
    { q: ["Ông Rân cho thuê loa mười hai năm. Sao người ta phải hát to tới vậy?"], by: "mc" },
    {
      a: [
        "Nhà báo đi phụ hồ sáu ngày thì biết. Cả tuần người ta sai mình bằng tiếng la. Tối thứ Bảy cầm cái micro, lần đầu mình mở miệng mà ai cũng phải nghe. Tôi giao loa, tôi thấy mặt họ lúc đó, thương lắm.",
        "Với lại loa kéo nó dở: vặn nhỏ nghe như người bịt mũi, vặn lớn mới ra tiếng bùm. Rứa là ai cũng vặn.",
      ],
      by: "ran",
    },
    { q: ["Về kỹ thuật, ông Rân nói có đúng không, thưa tiến sĩ?"], by: "mc" },
    {
      a: [
        "Đúng, mà trong sách viết dài hơn nhiều. Khi âm lượng thấp, tai người nghe tiếng trầm rất kém, nên nhạc có vẻ xẹp. Người ta vặn lên để tìm tiếng trầm, trong khi tiếng trầm lại đi xuyên tường giỏi nhất. Cửa kính chặn được lời ca, không chặn được cái bùm. Chị Quyên nằm trong phòng chẳng biết nhà bên hát bài chi, chỉ thấy ngực rung.",
        "Tối 7/11 có đám cưới, tôi xin phép cả xóm cho thử đủ kiểu một bữa, đặt hai máy đo cùng lúc:",
        {
          table: {
            caption: "Mức âm ở kiệt 47, tối thứ Bảy 7/11/2026 (dBA, trung bình 10 phút)",
            head: ["Giờ", "Việc diễn ra", "Trước nhà đám", "Phòng ngủ sát vách, đóng cửa"],
            rows: [
              ["18:30", "chưa hát", "58", "36"],
              ["19:30", "một loa", "88", "57"],
              ["20:15", "hai loa, cả bàn cùng hát", "96", "66"],
              ["20:30", "vặn nhỏ", "84", "54"],
              ["20:45", "quay loa vào nhà, bớt tiếng trầm", "71", "42"],
              ["21:15", "đã tắt", "52", "33"],
            ],
          },
        },
        "Xin để ý hai dòng gần cuối. Vẫn bài ấy, vẫn người ấy. Chỉ quay mặt loa và kéo nút trầm về giữa, phòng ngủ bớt thêm 12 dBA. Bớt 10 thì tai đã thấy còn một nửa.",
      ],
      by: "tuyen",
    },
    { q: ["Những con số này đủ để xử phạt chứ?"], by: "mc" },
    {
      a: [
        "Không. Máy tôi có kiểm định, nhưng tôi chẳng có thẩm quyền gì. Muốn phạt thì đúng người được giao, cầm đúng máy được giao, tới đúng lúc đang ồn. Phường có một cái máy cất trên tầng hai. Cán bộ tới nơi thường vừa hết bài.",
      ],
      by: "tuyen",
    },
    {
      a: [
        "Từ Tết tới tháng 8 em gọi mười một lần. Có bữa anh công an ghé, người ta tắt, mời ảnh ly nước. Ảnh đi, người ta mở. Em đâu trách ảnh được, một mình ảnh coi mấy chục kiệt.",
      ],
      by: "quyen",
    },
    { q: ["Vậy kiệt 47 tự xoay bằng cách nào?"], by: "mc" },
    {
      a: [
        "Bác tổ trưởng kêu cả xóm ra đây ngồi, cãi ba tối, ra được tờ giấy. Kiệt có 44 nhà, 43 nhà ký, chạy từ 10/10:",
        {
          ul: [
            "thứ Sáu, thứ Bảy hát tới 21:00, ngày khác tới 20:00; đám cưới được thêm nửa tiếng, dán giấy đầu kiệt trước ba ngày;",
            "loa quay vô nhà, kê lên tấm xốp, không để giữa đường kiệt;",
            "nút trầm để giữa, nút lớn có vạch sơn đỏ, không ai được vặn quá;",
            "nhà có người bệnh, người đi trực hay con sắp thi thì treo khăn xanh trước cổng, bữa đó cả xóm nghỉ hát;",
            "quá giờ thì góp một trăm ngàn vô quỹ bóng đèn.",
          ],
        },
        {
          figure: {
            scene: "pho-dem",
            variant: 2,
            alt: "Con hẻm ban đêm giữa hai dãy nhà ống, vài ô cửa còn sáng đèn",
            caption: "Một con kiệt Đà Nẵng sau giờ tắt loa",
          },
        },
      ],
      by: "ran",
    },
    {
      a: [
        "Khăn xanh là ý em, mà em mới treo hai bữa. Treo hoài người ta tưởng nhà này đau quanh năm. Nhiều khi cắn răng chịu còn dễ hơn treo một cái khăn.",
        { pull: "Nhiều khi cắn răng chịu còn dễ hơn treo một cái khăn.", by: "Chị Mai Thị Quyên" },
      ],
      by: "quyen",
    },
    { q: ["Năm tuần rồi, có khá hơn không?"], by: "mc" },
    {
      a: [
        "Tháng 8 phường nhận từ kiệt này 14 cuộc gọi, từ 10/10 tới nay ba cuộc. Quỹ bóng đèn được bảy trăm ngàn, tức là bảy lần quá giờ, tôi dính hai.",
      ],
      by: "ran",
    },
    {
      a: [
        "Tôi xin dội một gáo nước. Năm tuần này Đà Nẵng mưa suốt, mấy ai bày bàn ra kiệt. Muốn biết tờ giấy sống được không thì đợi qua Tết. Và nó chỉ buộc được người trong xóm. Quán nhậu ngoài mặt đường, cách đây tám chục mét, đêm nào cũng 75 dBA, không ai ký gì với ai.",
      ],
      by: "tuyen",
    },
    { q: ["Nhà thứ 44 vì sao không ký?"], by: "mc" },
    { a: ["Xin không nói tên. Ổng bảo nhà tôi, loa tôi, đất tôi có sổ đỏ."], by: "ran" },
    { a: ["Đất có sổ chớ không khí có sổ mô, anh."], by: "quyen" },
    { q: ["Ông Rân ký vào tờ giấy làm mình mất khách. Ông tính sao?"], by: "mc" },
    {
      a: [
        "Mất cỡ hai phần mười. Anh Tuyền chỉ tôi gắn mạch hãm, đứng cách một mét tới 85 dBA là nó khựng, vặn nữa cũng vậy. Gắn được 12 con. Khách trả lại hai con, chê yếu như loa trường mẫu giáo. Tôi bèn kêu là “loa gia đình”, bớt hai chục ngàn một buổi, giờ nhà có em bé chuộng. Còn 19 con kia vẫn là loa nhậu. Tôi chưa đủ tiền làm thánh.",
      ],
      by: "ran",
    },
    { q: ["Nói cho công bằng: còn loa phường?"], by: "mc" },
    { a: ["Tôi đo luôn rồi. Năm giờ rưỡi sáng, cách cột ba mét, 81 dBA."], by: "tuyen" },
    { a: ["Đó. Loa tôi chưa bữa mô dậy sớm rứa."], by: "ran" },
    { a: ["(Cười) Chuyện này thì em theo phe anh Rân, lần đầu tiên."], by: "quyen" },
    { q: ["Câu cuối cho mỗi người: âm thanh nào của con kiệt này anh chị không muốn mất?"], by: "mc" },
    {
      a: ["Tiếng xe bánh mì lúc gần sáng. Em tan ca về tới đầu kiệt mà nghe nó là biết mình sắp được ngủ."],
      by: "quyen",
    },
    { a: ["Tiếng vỗ tay. Hát dở mấy cũng phải có người vỗ tay."], by: "ran" },
    {
      a: [
        "Khoảng im sau bài chót. Nền ban đêm trong nhà ở đây chỉ 33 dBA, ngang một làng quê. Giữa thành phố mà còn được chừng ấy thì đáng để cãi nhau ba tối.",
      ],
      by: "tuyen",
    },
    { closing: "Xin cảm ơn ba vị. Bây giờ là 20:55, kiệt 47 còn đúng năm phút cho một bài nữa.", by: "mc" },
  ],
  reception: "liked",
  reach: 720,
};
