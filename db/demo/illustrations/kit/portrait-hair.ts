import { curve, disc, lens, outline, type Point } from "./geometry";
import type { Pen, Sitter } from "./sitter";

export function backHair({ cv, put }: Pen, { hair: cutOf, dress }: Sitter, hair: string): void {
  if (cutOf === "long")
    put(
      curve(
        outline(
          "-120 -60, -112 -160, -50 -214, 50 -214, 112 -160, 122 -60, 136 80, 150 240, 110 330, 40 250, -40 250, -120 330, -156 230, -134 80",
        ),
        true,
        4,
      ),
      hair,
    );
  if (cutOf === "bob")
    put(
      curve(
        outline(
          "-122 -60, -114 -160, -50 -212, 50 -212, 114 -160, 124 -60, 136 60, 128 130, 70 150, -70 150, -132 130, -138 60",
        ),
        true,
        4,
      ),
      hair,
    );
  if (cutOf === "tail")
    put(curve(outline("90 -120, 150 -60, 168 60, 160 190, 180 300, 120 360, 96 250, 104 100, 96 0"), true, 4), hair);
  if (cutOf === "knot")
    put(disc(4, -214, 62, 52), hair, {
      shade: { from: "below", tone: dress === "coat" ? cv.ink.mid : cv.ink.near, reach: 0.5 },
    });
}

export function frontHair({ cv, put, ink }: Pen, { hair: cutOf, hat }: Sitter, hair: string): void {
  const sheen = hair === cv.ink.deep ? cv.ink.near : cv.ink.wallShade;
  const strands = (paths: readonly (readonly [Point, Point, number])[]) =>
    ink(
      paths.map(([a, b, bend]) => lens(a, b, 5, bend)),
      sheen,
    );
  switch (cutOf) {
    case "short":
      put(
        curve(
          outline(
            "-118 -14, -126 -80, -112 -150, -62 -200, 10 -212, 84 -194, 122 -146, 128 -76, 118 -14, 108 -60, 96 -104, 50 -132, -30 -120, -76 -126, -100 -92, -110 -50",
          ),
          true,
          3,
        ),
        hair,
      );
      return strands([
        [[-70, -180], [40, -196], -10],
        [[-90, -150], [-20, -176], -8],
        [[30, -160], [96, -130], -10],
      ]);
    case "side":
      put(
        curve(
          outline(
            "-117 -10, -124 -76, -112 -140, -76 -190, -10 -218, 70 -206, 122 -158, 130 -80, 118 -10, 110 -56, 100 -96, 66 -120, 0 -112, -60 -138, -84 -150, -102 -96, -110 -46",
          ),
          true,
          3,
        ),
        hair,
      );
      return strands([
        [[-60, -160], [60, -190], -24],
        [[-50, -146], [80, -160], -20],
        [[-30, -134], [90, -130], -14],
      ]);
    case "crew":
      put(
        curve(
          outline(
            "-116 -30, -122 -90, -104 -156, -52 -192, 10 -198, 66 -188, 110 -150, 124 -86, 116 -30, 106 -78, 84 -122, 30 -138, -30 -138, -84 -120, -106 -76",
          ),
          true,
          3,
        ),
        hair,
        { shade: { from: "below", tone: sheen, reach: 0.3 } },
      );
      return;
    case "receding":
      for (const s of [-1, 1])
        put(
          curve(
            outline("104 8, 128 -20, 132 -80, 112 -132, 86 -152, 98 -104, 106 -60").map(([px, py]): Point => [
              px * s,
              py,
            ]),
            true,
            3,
          ),
          hair,
          { shade: { from: "below", tone: sheen, reach: 0.6 } },
        );
      if (!hat) put(curve(outline("-92 -146, -50 -182, 20 -190, 84 -158, 40 -168, -30 -166"), true, 3), hair);
      return;
    case "long":
    case "bob":
      put(
        curve(
          outline(
            "-126 60, -128 -70, -112 -150, -54 -202, 6 -212, 66 -200, 116 -150, 132 -70, 130 60, 112 20, 104 -60, 70 -116, 8 -156, -40 -120, -98 -66, -110 10",
          ),
          true,
          3,
        ),
        hair,
      );
      return strands([
        [[-6, -190], [-104, -90], 26],
        [[-20, -180], [-116, -40], 30],
        [[20, -190], [104, -96], -26],
        [[34, -186], [116, -40], -30],
      ]);
    case "tail":
    case "knot":
      put(
        curve(
          outline(
            "-118 -6, -126 -76, -110 -150, -54 -202, 6 -210, 66 -200, 114 -150, 128 -76, 118 -6, 106 -62, 74 -118, 10 -140, -60 -122, -100 -70",
          ),
          true,
          3,
        ),
        hair,
      );
      return strands([
        [[-100, -80], [-20, -190], 24],
        [[-70, -116], [0, -190], 14],
        [[96, -84], [30, -190], -22],
        [[60, -116], [14, -188], -10],
      ]);
    case "turban":
      put(
        curve(
          outline("-120 -30, -128 -84, -104 -138, 0 -164, 104 -138, 128 -84, 120 -30, 100 -90, 0 -128, -100 -90"),
          true,
          3,
        ),
        hair,
      );
      put(
        curve(
          outline("-140 -90, -132 -150, -80 -204, 0 -220, 80 -204, 132 -150, 140 -90, 84 -134, 0 -150, -84 -134"),
          true,
          4,
        ),
        cv.ink.near,
        { shade: { from: "right", tone: cv.ink.deep, reach: 0.7 } },
      );
      return ink([lens([-128, -122], [124, -124], 7, -62), lens([-116, -152], [112, -154], 6, -46)], cv.ink.deep);
  }
}
