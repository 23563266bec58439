import sharp from "sharp";
import { drawScene } from "@/db/demo/illustrations/draw";
import type { DemoBlock, DemoPicture, DemoPiece, DemoTurn } from "@/db/demo/types";
import { systemContext } from "@/lib/core/context";
import { describePicture } from "@/lib/media/commands/describe-picture";
import { storePicture } from "@/lib/media/commands/store-picture";
import { PICTURE_CREDIT } from "./to-content";

/** Every picture of a piece, the lead first. */
export function picturesOf(piece: DemoPiece): DemoPicture[] {
  const found: DemoPicture[] = piece.lead ? [piece.lead] : [];
  const visit = (blocks: (DemoBlock | DemoTurn)[]) => {
    for (const block of blocks) {
      if (typeof block === "string") continue;
      if ("figure" in block) found.push(block.figure);
      if ("q" in block) visit(block.q);
      if ("a" in block) visit(block.a);
    }
  };
  visit(piece.body);
  return found;
}

/** Draws and stores pictures, two at a time, and answers their ids by "scene/variant". */
export async function drawPictures(
  wanted: Iterable<Pick<DemoPicture, "scene" | "variant"> & Partial<DemoPicture>>,
  progress: (done: number, all: number) => void,
): Promise<Map<string, string>> {
  const jobs = new Map([...wanted].map((p) => [`${p.scene}/${p.variant}`, p]));
  const ids = new Map<string, string>();
  const queue = [...jobs];
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const [key, { scene, variant, alt, caption }] = job;
      const bytes = await sharp(Buffer.from(drawScene(scene, variant)))
        .png({ compressionLevel: 1 })
        .toBuffer();
      const said = { credit: PICTURE_CREDIT, isIllustration: true };
      const { id, isKnown } = await storePicture(systemContext("demo"), { bytes, ...said });
      if (alt && caption && !isKnown) await describePicture(systemContext("demo"), id, { ...said, alt, caption });
      ids.set(key, id);
      progress(ids.size, jobs.size);
    }
  };
  await Promise.all([work(), work()]);
  return ids;
}
