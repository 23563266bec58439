import { HEIGHT, makeCanvas, WIDTH } from "@/db/demo/illustrations/kit/canvas";
import { PALETTES } from "@/db/demo/illustrations/kit/palette";
import { makeRng } from "@/db/demo/illustrations/kit/prng";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { paperGrain } from "@/db/demo/illustrations/kit/texture";
import { BAN_TRON } from "@/db/demo/illustrations/scenes/ban-tron";
import { BAO_TANG } from "@/db/demo/illustrations/scenes/bao-tang";
import { BENH_VIEN } from "@/db/demo/illustrations/scenes/benh-vien";
import { BEP } from "@/db/demo/illustrations/scenes/bep";
import { BIEN_DAO } from "@/db/demo/illustrations/scenes/bien-dao";
import { CA_PHE } from "@/db/demo/illustrations/scenes/ca-phe";
import { CANG_BIEN } from "@/db/demo/illustrations/scenes/cang-bien";
import { CAU } from "@/db/demo/illustrations/scenes/cau";
import { CHAN_DUNG_BA } from "@/db/demo/illustrations/scenes/chan-dung-ba";
import { CHAN_DUNG_NAM } from "@/db/demo/illustrations/scenes/chan-dung-nam";
import { CHAN_DUNG_NU } from "@/db/demo/illustrations/scenes/chan-dung-nu";
import { CHAN_DUNG_ONG } from "@/db/demo/illustrations/scenes/chan-dung-ong";
import { CHO_DAN_SINH } from "@/db/demo/illustrations/scenes/cho-dan-sinh";
import { CHO_NOI } from "@/db/demo/illustrations/scenes/cho-noi";
import { DAP_NUOC } from "@/db/demo/illustrations/scenes/dap-nuoc";
import { DET } from "@/db/demo/illustrations/scenes/det";
import { DIEN_GIO } from "@/db/demo/illustrations/scenes/dien-gio";
import { DIEN_MAT_TROI } from "@/db/demo/illustrations/scenes/dien-mat-troi";
import { DO_THI } from "@/db/demo/illustrations/scenes/do-thi";
import { DUONG_CHAY } from "@/db/demo/illustrations/scenes/duong-chay";
import { DUONG_SAT } from "@/db/demo/illustrations/scenes/duong-sat";
import { GOM } from "@/db/demo/illustrations/scenes/gom";
import { HOI_TRUONG } from "@/db/demo/illustrations/scenes/hoi-truong";
import { KHU_CONG_NGHIEP } from "@/db/demo/illustrations/scenes/khu-cong-nghiep";
import { LANG_CHAI } from "@/db/demo/illustrations/scenes/lang-chai";
import { LOP_HOC } from "@/db/demo/illustrations/scenes/lop-hoc";
import { MAY_TINH } from "@/db/demo/illustrations/scenes/may-tinh";
import { MUA_LU } from "@/db/demo/illustrations/scenes/mua-lu";
import { NHA_MAY } from "@/db/demo/illustrations/scenes/nha-may";
import { PHO_CO } from "@/db/demo/illustrations/scenes/pho-co";
import { PHO_DEM } from "@/db/demo/illustrations/scenes/pho-dem";
import { PHONG_KHAM } from "@/db/demo/illustrations/scenes/phong-kham";
import { PHONG_THI_NGHIEM } from "@/db/demo/illustrations/scenes/phong-thi-nghiem";
import { RUNG } from "@/db/demo/illustrations/scenes/rung";
import { RUONG_BAC_THANG } from "@/db/demo/illustrations/scenes/ruong-bac-thang";
import { RUONG_LUA } from "@/db/demo/illustrations/scenes/ruong-lua";
import { SAN_BAY } from "@/db/demo/illustrations/scenes/san-bay";
import { SAN_KHAU } from "@/db/demo/illustrations/scenes/san-khau";
import { SAN_VAN_DONG } from "@/db/demo/illustrations/scenes/san-van-dong";
import { SONG_NUOC } from "@/db/demo/illustrations/scenes/song-nuoc";
import { THU_VIEN } from "@/db/demo/illustrations/scenes/thu-vien";
import { TRUONG_HOC } from "@/db/demo/illustrations/scenes/truong-hoc";
import { VUON_CAY } from "@/db/demo/illustrations/scenes/vuon-cay";
import { XE_BUYT } from "@/db/demo/illustrations/scenes/xe-buyt";
import type { Scene } from "@/db/demo/types";

const ART: Record<Scene, SceneArt> = {
  "cang-bien": CANG_BIEN,
  "nha-may": NHA_MAY,
  "khu-cong-nghiep": KHU_CONG_NGHIEP,
  "ruong-lua": RUONG_LUA,
  "ruong-bac-thang": RUONG_BAC_THANG,
  "song-nuoc": SONG_NUOC,
  "cho-noi": CHO_NOI,
  "cho-dan-sinh": CHO_DAN_SINH,
  "pho-co": PHO_CO,
  "do-thi": DO_THI,
  cau: CAU,
  "duong-sat": DUONG_SAT,
  "san-bay": SAN_BAY,
  "xe-buyt": XE_BUYT,
  "truong-hoc": TRUONG_HOC,
  "lop-hoc": LOP_HOC,
  "thu-vien": THU_VIEN,
  "benh-vien": BENH_VIEN,
  "phong-kham": PHONG_KHAM,
  "dien-gio": DIEN_GIO,
  "dien-mat-troi": DIEN_MAT_TROI,
  "dap-nuoc": DAP_NUOC,
  rung: RUNG,
  "bien-dao": BIEN_DAO,
  "lang-chai": LANG_CHAI,
  gom: GOM,
  det: DET,
  "san-van-dong": SAN_VAN_DONG,
  "duong-chay": DUONG_CHAY,
  "san-khau": SAN_KHAU,
  "bao-tang": BAO_TANG,
  "hoi-truong": HOI_TRUONG,
  "ban-tron": BAN_TRON,
  "phong-thi-nghiem": PHONG_THI_NGHIEM,
  "may-tinh": MAY_TINH,
  "vuon-cay": VUON_CAY,
  "ca-phe": CA_PHE,
  bep: BEP,
  "mua-lu": MUA_LU,
  "pho-dem": PHO_DEM,
  "chan-dung-nam": CHAN_DUNG_NAM,
  "chan-dung-nu": CHAN_DUNG_NU,
  "chan-dung-ong": CHAN_DUNG_ONG,
  "chan-dung-ba": CHAN_DUNG_BA,
};

/** An illustration as a complete SVG, 1600 × 1067. Pure: the same scene and variant are the same text everywhere. */
export function drawScene(scene: Scene, variant: 1 | 2 | 3 | 4): string {
  const [mood, paint] = ART[scene][(variant - 1) as 0 | 1 | 2 | 3];
  const ink = PALETTES[mood];
  const cv = makeCanvas(makeRng(`${scene}/${variant}`), ink, variant);
  paint(cv);
  const grain = paperGrain(ink.cloth, ink.deep);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<defs>${cv.definitions()}${grain.definitions}</defs>\n${cv.body()}\n${grain.overlay}</svg>\n`
  );
}
