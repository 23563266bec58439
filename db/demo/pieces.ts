import * as interviewBaiVanMayViet from "./pieces/interview-bai-van-may-viet";
import * as interviewChuTroVaNguoiThue from "./pieces/interview-chu-tro-va-nguoi-thue";
import * as interviewChuyenDoCuoi from "./pieces/interview-chuyen-do-cuoi";
import * as interviewCumCongNghiepThanhHoa from "./pieces/interview-cum-cong-nghiep-thanh-hoa";
import * as interviewDemLuRaoMay from "./pieces/interview-dem-lu-rao-may";
import * as interviewHatLuaVungMan from "./pieces/interview-hat-lua-vung-man";
import * as interviewHuyetApOCuLao from "./pieces/interview-huyet-ap-o-cu-lao";
import * as interviewMayNgheTiengViet from "./pieces/interview-may-nghe-tieng-viet";
import * as interviewNguoiCamChau from "./pieces/interview-nguoi-cam-chau";
import * as interviewNguoiDayChayCham from "./pieces/interview-nguoi-day-chay-cham";
import * as interviewRacChiaBa from "./pieces/interview-rac-chia-ba";
import * as interviewTiengOnKiet47 from "./pieces/interview-tieng-on-kiet-47";
import * as newsCongNghiep from "./pieces/news-cong-nghiep";
import * as newsDoiSong from "./pieces/news-doi-song";
import * as newsGiaoDuc from "./pieces/news-giao-duc";
import * as newsKhoaHoc from "./pieces/news-khoa-hoc";
import * as newsKinhTe from "./pieces/news-kinh-te";
import * as newsMoiTruong from "./pieces/news-moi-truong";
import * as newsNongNghiep from "./pieces/news-nong-nghiep";
import * as newsSucKhoe from "./pieces/news-suc-khoe";
import * as newsTheThao from "./pieces/news-the-thao";
import * as newsThoiSu from "./pieces/news-thoi-su";
import * as newsVanHoa from "./pieces/news-van-hoa";
import * as newsXaHoi from "./pieces/news-xa-hoi";
import * as seriesNuocVeDau from "./pieces/series-nuoc-ve-dau";
import type { DemoPerson, DemoPiece, DemoTopic } from "./types";

const FILES: ({ people: DemoPerson[]; topics: DemoTopic[] } & ({ piece: DemoPiece } | { pieces: DemoPiece[] }))[] = [
  interviewBaiVanMayViet,
  interviewChuTroVaNguoiThue,
  interviewChuyenDoCuoi,
  interviewCumCongNghiepThanhHoa,
  interviewDemLuRaoMay,
  interviewHatLuaVungMan,
  interviewHuyetApOCuLao,
  interviewMayNgheTiengViet,
  interviewNguoiCamChau,
  interviewNguoiDayChayCham,
  interviewRacChiaBa,
  interviewTiengOnKiet47,
  newsCongNghiep,
  newsDoiSong,
  newsGiaoDuc,
  newsKhoaHoc,
  newsKinhTe,
  newsMoiTruong,
  newsNongNghiep,
  newsSucKhoe,
  newsTheThao,
  newsThoiSu,
  newsVanHoa,
  newsXaHoi,
  seriesNuocVeDau,
];

/** Everything that the demo paper prints. */
export function demoContent(): { pieces: DemoPiece[]; people: DemoPerson[]; topics: DemoTopic[] } {
  return {
    pieces: FILES.flatMap((file) => ("pieces" in file ? file.pieces : file.piece)),
    people: FILES.flatMap((file) => file.people),
    topics: FILES.flatMap((file) => file.topics),
  };
}
