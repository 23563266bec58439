"use client";

import { useId } from "react";
import { type MediaView, pathAtLeast } from "@/lib/media/model";

type Point = { focalX: number; focalY: number };
type Props = {
  media: MediaView;
  value: Point;
  onChange: (point: Point) => void;
};

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const CROPS = [
  { name: "16:9", ratio: "16 / 9" },
  { name: "4:3", ratio: "4 / 3" },
  { name: "1:1", ratio: "1 / 1" },
] as const;

/** What in the picture must not be cut off: by a click, or with the arrow keys; beside it what every crop will show. */
export function FocalPoint({ media, value, onChange }: Props) {
  const hintId = useId();
  const { focalX, focalY } = value;
  const position = `${focalX / 10}% ${focalY / 10}%`;

  const place = (event: React.PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onChange({
      focalX: within((event.clientX - box.left) / box.width),
      focalY: within((event.clientY - box.top) / box.height),
    });
  };
  const keys = (event: React.KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const by = event.shiftKey ? 100 : 20;
    onChange({ focalX: within((focalX + step[0] * by) / 1000), focalY: within((focalY + step[1] * by) / 1000) });
  };

  return (
    <div className="focal">
      <div
        className="focal-picture"
        style={{ aspectRatio: `${media.width} / ${media.height}`, backgroundColor: media.colour }}
        role="slider"
        tabIndex={0}
        aria-label="Tiêu điểm của ảnh"
        aria-describedby={hintId}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(focalX / 10)}
        aria-valuetext={`Ngang ${Math.round(focalX / 10)}%, dọc ${Math.round(focalY / 10)}%`}
        onPointerDown={place}
        onKeyDown={keys}
      >
        <img src={pathAtLeast(media, 800)} alt="" draggable={false} />
        <span className="focal-mark" style={{ left: `${focalX / 10}%`, top: `${focalY / 10}%` }} aria-hidden="true" />
      </div>
      <p className="hint" id={hintId}>
        Bấm vào chỗ quan trọng nhất, hoặc dùng phím mũi tên. Mọi khung cắt giữ chỗ này.
      </p>
      <ul className="focal-crops" aria-label="Ảnh trong các khung cắt">
        {CROPS.map(({ name, ratio }) => (
          <li key={name}>
            <img src={pathAtLeast(media, 320)} alt="" style={{ aspectRatio: ratio, objectPosition: position }} />
            <span className="quiet">{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** From a part of the whole to thousandths inside of it. */
function within(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 1000);
}
