import { curve, disc, lens, outline, type Points, ribbon } from "./geometry";
import { conicalHat } from "./hats";
import type { Pen, Sitter } from "./sitter";

export function bust({ cv, put, ink, rod }: Pen, { dress, top, trim, face }: Sitter): void {
  const { skin, flush, deep, cloth } = cv.ink;
  const neck = face === "broad" ? 118 : face === "lean" ? 100 : 92;
  put(ribbon(outline("0 90, 0 200"), [neck, neck]), skin);
  put(
    curve(
      [
        [-neck / 2 + 2, 190],
        [-84, 250],
        [0, 310],
        [84, 250],
        [neck / 2 - 2, 190],
      ],
      true,
      3,
    ),
    skin,
  );
  put(
    [
      [-neck / 2, 120],
      [neck / 2, 120],
      [neck / 2, 232],
      [neck * 0.28, 222],
      [-neck / 2, 152],
    ],
    flush,
  );
  const shoulders = curve(
    outline(
      "-400 760, -388 470, -340 360, -220 290, -104 246, -60 210, 60 210, 104 246, 220 290, 340 360, 388 470, 400 760",
    ),
    false,
    3,
  );
  put([...shoulders.slice(0, 16), [-40, 232], [0, 286], [40, 232], ...shoulders.slice(18)], top, {
    shade: { from: "right", tone: top === cloth ? cv.ink.wallShade : deep, reach: 0.4 },
  });
  const line = trim ?? deep;
  switch (dress) {
    case "suit":
      put(outline("-74 214, 0 470, 74 214, 40 232, 0 288, -40 232"), cloth);
      put(outline("-14 300, 14 300, 30 440, 0 480, -30 440"), line);
      put(outline("-20 288, 20 288, 14 316, -14 316"), line);
      for (const s of [-1, 1]) {
        put(
          [
            [s * 76, 206],
            [s * 20, 270],
            [s * 46, 306],
            [s * 100, 252],
          ],
          cloth,
        );
        put(
          [
            [s * 92, 240],
            [s * 6, 520],
            [s * 110, 420],
            [s * 96, 382],
            [s * 146, 366],
            [s * 140, 268],
          ],
          top,
          { shade: { from: s > 0 ? "right" : "left", tone: deep, reach: 0.6 } },
        );
        rod(
          [
            [s * 92, 240],
            [s * 6, 520],
          ],
          deep,
          3,
        );
      }
      return;
    case "shirt":
    case "polo":
      for (const s of [-1, 1])
        put(
          [
            [s * 72, 202],
            [s * 2, 284],
            [s * 48, 336],
            [s * 112, 248],
          ],
          dress === "polo" ? line : top,
          { shade: { from: "below", tone: cv.ink.wallShade, reach: 0.4 } },
        );
      for (const s of [-1, 1])
        rod(
          [
            [s * 2, 284],
            [s * 48, 336],
            [s * 112, 248],
          ],
          dress === "polo" ? top : cv.ink.far,
          4,
        );
      rod(outline("0 290, 4 760"), dress === "polo" ? line : cv.ink.far, 4);
      return ink(
        [0, 1, 2, 3].map((i) => disc(14, 350 + i * 90, 7)),
        line,
      );
    case "aodai":
      put(curve(outline("-66 196, 0 218, 66 196, 70 252, 0 282, -70 252"), true, 2), top);
      rod(curve(outline("-72 250, 0 284, 72 250"), false, 6), deep, 4);
      rod(outline("0 262, 60 330, 130 470, 150 760"), line, 5);
      return ink(
        outline("0 270, 50 318, 100 400").map(([px, py]) => disc(px, py, 8)),
        line,
      );
    case "coat":
      put(outline("-66 214, 0 400, 66 214, 38 232, 0 284, -38 232"), line);
      for (const s of [-1, 1]) {
        put(
          [
            [s * 88, 236],
            [s * 4, 470],
            [s * 86, 410],
            [s * 146, 288],
          ],
          top,
        );
        rod(
          [
            [s * 88, 236],
            [s * 4, 470],
            [s * 86, 410],
            [s * 146, 288],
          ],
          cv.ink.far,
          4,
        );
      }
      rod(curve(outline("-96 250, -120 380, -60 470, -30 540"), false, 6), deep, 9);
      rod(curve(outline("96 250, 130 400, 120 520"), false, 6), deep, 9);
      return ink([disc(120, 540, 24), disc(-30, 548, 13)], deep);
    case "baba":
      put(outline("-76 206, 0 330, 76 206, 48 224, 0 296, -48 224"), cv.ink.skin);
      rod(outline("-84 216, 0 330, 84 216"), line, 6);
      rod(outline("0 330, 0 760"), line, 5);
      return ink(
        [0, 1, 2, 3].map((i) => disc(0, 370 + i * 86, 10)),
        line,
      );
    case "vest":
      for (const s of [-1, 1]) {
        put(
          [
            [s * 72, 202],
            [s * 2, 284],
            [s * 40, 330],
            [s * 106, 252],
          ],
          cloth,
        );
        put(
          [
            [s * 150, 262],
            [s * 220, 290],
            [s * 200, 760],
            [s * 130, 760],
          ],
          line,
        );
      }
      rod(outline("0 286, 0 760"), deep, 6);
      return put(outline("-400 560, 400 560, 402 620, -402 620"), line);
  }
}

export function extras(
  { cv, put, ink, rod }: Pen,
  { hat, beard, scarf }: Sitter,
  hair: string,
  x: number,
  y: number,
  scale: number,
): void {
  const { accent, cloth, deep, wallShade, lamp } = cv.ink;
  if (beard === "chin") {
    put(curve(outline("-40 118, 0 128, 40 118, 34 190, 10 262, 0 276, -10 262, -34 190"), true, 3), hair, {
      shade: { from: "right", tone: wallShade, reach: 0.6 },
    });
    ink([lens([-6, 78], [-62, 122], 14, -12), lens([6, 78], [62, 122], 14, 12)], hair);
  }
  if (beard === "lip") ink([outline("-38 84, -4 68, 4 68, 39 84, 4 80, -4 80")], hair);
  if (scarf) {
    put(
      curve(outline("-116 214, -60 196, 0 240, 60 196, 118 214, 128 276, 60 320, 0 330, -60 320, -128 276"), true, 3),
      cloth,
    );
    put(outline("36 300, 120 290, 150 560, 84 580"), cloth);
    const bars: Points[] = [];
    for (let i = -5; i <= 5; i++)
      bars.push(
        ribbon(
          [
            [i * 22, 226 - Math.abs(i) * 3],
            [i * 20, 324 - Math.abs(i) * 7],
          ],
          [5],
        ),
      );
    for (let i = 0; i < 9; i++)
      bars.push(
        ribbon(
          [
            [48 + i * 3, 322 + i * 28],
            [136 + i * 1.5, 312 + i * 28],
          ],
          [5],
        ),
      );
    ink(bars, deep);
    ink([lens([-120, 262], [122, 262], 7, 40), lens([70, 300], [118, 570], 6), lens([98, 296], [140, 560], 6)], accent);
  }
  if (hat === "non") {
    conicalHat(cv, x, y - 104 * scale, 270 * scale, cloth);
    rod(curve(outline("-112 -60, -104 80, -40 166, 0 178, 40 166, 108 80, 114 -60"), false, 5), accent, 7);
  }
  if (hat === "helmet") {
    put([...disc(0, -96, 142, 138, 180, 360), [176, -92], [172, -76], [-150, -78]], lamp, {
      shade: { from: "right", tone: cv.ink.roof, reach: 0.5 },
    });
    ink([ribbon(disc(0, -96, 60, 138, 182, 358), [7]), lens([-150, -84], [176, -84], 12)], cloth);
    rod(curve(outline("-112 -76, -106 60, -50 158, 0 176, 50 158, 108 60, 114 -76"), false, 5), deep, 6);
  }
}
