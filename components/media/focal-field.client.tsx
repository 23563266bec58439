"use client";

import { useState } from "react";
import type { MediaView } from "@/lib/media/model";
import { FocalPoint } from "./focal-point.client";

/** The focal point as fields of a form that stands elsewhere on the page. */
export function FocalField({ media, form }: { media: MediaView; form: string }) {
  const [point, setPoint] = useState({ focalX: media.focalX, focalY: media.focalY });
  return (
    <>
      <FocalPoint media={media} value={point} onChange={setPoint} />
      <input type="hidden" name="focalX" form={form} value={point.focalX} />
      <input type="hidden" name="focalY" form={form} value={point.focalY} />
    </>
  );
}
