import type { Scene } from "@/db/demo/types";
import { HEIGHT, makeCanvas, WIDTH } from "./canvas";
import { PALETTES } from "./palette";
import { makeRng } from "./prng";
import type { SceneArt } from "./scene";
import { DIEN_GIO, DIEN_MAT_TROI, DAP_NUOC } from "./scenes-energy";
import { KHU_CONG_NGHIEP } from "./scenes-estate";
import { RUONG_LUA, RUONG_BAC_THANG } from "./scenes-fields";
import { CANG_BIEN, NHA_MAY } from "./scenes-industry";
import { SONG_NUOC, CHO_NOI, MUA_LU } from "./scenes-rivers";
import { RUNG, VUON_CAY } from "./scenes-woods";
import { BENH_VIEN } from "@/db/demo/illustrations/scenes/benh-vien";
import { BIEN_DAO } from "@/db/demo/illustrations/scenes/bien-dao";
import { CAU } from "@/db/demo/illustrations/scenes/cau";
import { CHO_DAN_SINH } from "@/db/demo/illustrations/scenes/cho-dan-sinh";
import { DO_THI } from "@/db/demo/illustrations/scenes/do-thi";
import { DUONG_SAT } from "@/db/demo/illustrations/scenes/duong-sat";
import { LANG_CHAI } from "@/db/demo/illustrations/scenes/lang-chai";
import { LOP_HOC } from "@/db/demo/illustrations/scenes/lop-hoc";
import { PHO_CO } from "@/db/demo/illustrations/scenes/pho-co";
import { PHO_DEM } from "@/db/demo/illustrations/scenes/pho-dem";
import { PHONG_KHAM } from "@/db/demo/illustrations/scenes/phong-kham";
import { SAN_BAY } from "@/db/demo/illustrations/scenes/san-bay";
import { THU_VIEN } from "@/db/demo/illustrations/scenes/thu-vien";
import { TRUONG_HOC } from "@/db/demo/illustrations/scenes/truong-hoc";
import { XE_BUYT } from "@/db/demo/illustrations/scenes/xe-buyt";
import { paperGrain } from "./texture";

const ART: Partial<Record<Scene, SceneArt>> = {
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
  "cau": CAU,
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
  "rung": RUNG,
  "bien-dao": BIEN_DAO,
  "lang-chai": LANG_CHAI,
  "vuon-cay": VUON_CAY,
  "mua-lu": MUA_LU,
  "pho-dem": PHO_DEM,
};

/** An illustration as a complete SVG, 1600 × 1067. Pure: the same scene and variant are the same text everywhere. */
export function drawScene(scene: Scene, variant: 1 | 2 | 3 | 4): string {
  const [mood, paint] = (ART[scene] ?? SONG_NUOC)[variant - 1]!;
  const ink = PALETTES[mood];
  const cv = makeCanvas(makeRng(`${scene}/${variant}`), ink, variant);
  paint(cv);
  const grain = paperGrain(ink.cloth, ink.deep);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<defs>${cv.definitions()}${grain.definitions}</defs>\n${cv.body()}\n${grain.overlay}</svg>\n`
  );
}
