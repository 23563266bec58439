import type { Canvas } from "./canvas";
import type { Points } from "./geometry";

export type Hair = "short" | "side" | "crew" | "receding" | "long" | "bob" | "tail" | "knot" | "turban";

export type Attire = "suit" | "shirt" | "aodai" | "coat" | "baba" | "vest" | "polo";

export type Sitter = {
  age: "young" | "old";
  face: "broad" | "oval" | "lean";
  hair: Hair;
  hairTone?: string;
  dress: Attire;
  top: string;
  trim?: string;
  glasses?: "round" | "square";
  hat?: "non" | "helmet";
  beard?: "chin" | "lip";
  scarf?: boolean;
  smile?: number;
};

export type Pen = {
  cv: Canvas;
  put: (points: Points, tone: string, look?: Parameters<Canvas["shape"]>[2]) => void;
  ink: (shapes: readonly Points[], tone: string) => void;
  rod: (points: Points, tone: string, width: number) => void;
};
