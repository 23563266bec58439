"use client";

import { useRef, useState, useTransition } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Notice } from "@/components/ui/notice";
import type { FormState, Result } from "@/lib/core/result";
import type { SectionView } from "@/lib/topics/model";

type Node = SectionView & { articles: number };
type Props = {
  sections: readonly Node[];
  moveSection: (input: { sectionId: string; beforeId: string | null }) => Promise<Result>;
  stepSection: (before: FormState, form: FormData) => Promise<Result>;
};

/**
 * The sections in their order: dragged by the mouse, moved by Alt and the arrow keys, or by the buttons, which work
 * without script as well. What was moved is moved on screen at once, and back when the paper says no.
 */
export function SectionTree({ sections, moveSection, stepSection }: Props) {
  const [order, setOrder] = useState(sections);
  const [given, setGiven] = useState(sections);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [wrong, setWrong] = useState("");
  const [, startMove] = useTransition();
  const rows = useRef(new Map<string, HTMLLIElement>());
  if (given !== sections) {
    setGiven(sections);
    setOrder(sections);
  }

  const siblingsOf = (id: string) => {
    const parentId = order.find((it) => it.id === id)?.parentId ?? null;
    return order.filter((it) => it.parentId === parentId);
  };

  const place = (id: string, beforeId: string | null) => {
    const section = order.find((it) => it.id === id);
    if (!section || id === beforeId) return;
    const before = order;
    const rest = order.filter((it) => it.id !== id);
    const last = rest.findLastIndex((it) => it.parentId === section.parentId);
    const at = beforeId === null ? last + 1 : rest.findIndex((it) => it.id === beforeId);
    const after = rest.toSpliced(at, 0, section);
    setOrder(after);
    const siblings = after.filter((it) => it.parentId === section.parentId);
    setSaid(`${section.name}: vị trí ${siblings.findIndex((it) => it.id === id) + 1} trên ${siblings.length}`);
    startMove(async () => {
      const answer = await moveSection({ sectionId: id, beforeId });
      setWrong(answer.ok ? "" : answer.say);
      if (!answer.ok) setOrder(before);
    });
  };

  const keys = (event: React.KeyboardEvent, id: string) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    const siblings = siblingsOf(id);
    const at = siblings.findIndex((it) => it.id === id);
    const to = event.key === "ArrowUp" ? at - 1 : at + 2;
    if (to < 0 || to > siblings.length) return;
    place(id, siblings[to]?.id ?? null);
    requestAnimationFrame(() => rows.current.get(id)?.querySelector("a")?.focus());
  };

  const level = (parentId: string | null): React.ReactNode => {
    const children = order.filter((it) => it.parentId === parentId);
    if (children.length === 0) return null;
    return (
      <ul className={parentId === null ? "rows tree" : "tree"}>
        {children.map((section, at) => (
          <li
            key={section.id}
            ref={(row) => {
              if (row) rows.current.set(section.id, row);
              else rows.current.delete(section.id);
            }}
          >
            <div
              className={dragged === section.id ? "taxon dragged" : "taxon"}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = "move";
                setDragged(section.id);
              }}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => {
                if (dragged && siblingsOf(dragged).some((it) => it.id === section.id)) event.preventDefault();
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (!dragged) return;
                const siblings = siblingsOf(dragged);
                const from = siblings.findIndex((it) => it.id === dragged);
                const to = siblings.findIndex((it) => it.id === section.id);
                place(dragged, from < to ? (siblings[to + 1]?.id ?? null) : section.id);
                setDragged(null);
              }}
            >
              <div>
                <p className="row-title">
                  <a
                    href={`/quan-tri/chuyen-muc/${section.id}`}
                    onKeyDown={(event) => keys(event, section.id)}
                    aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  >
                    {section.name}
                  </a>
                </p>
                <p className="row-facts">
                  <span>{section.articles.toLocaleString("vi-VN")} bài</span>
                  <span>/chuyen-muc/{section.slug}</span>
                </p>
              </div>
              <ActionForm action={stepSection} className="buttons" aria-label={`Thứ tự của ${section.name}`}>
                <input type="hidden" name="id" value={section.id} />
                <button className="button small" name="to" value="up" disabled={at === 0}>
                  Chuyển lên
                </button>
                <button className="button small" name="to" value="down" disabled={at === children.length - 1}>
                  Chuyển xuống
                </button>
              </ActionForm>
            </div>
            {level(section.id)}
          </li>
        ))}
      </ul>
    );
  };

  return (
    <>
      <p className="hint">Kéo một dòng đến chỗ mới, hoặc chọn dòng rồi bấm Alt và mũi tên lên, xuống.</p>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      {wrong !== "" && <Notice tone="bad">{wrong}</Notice>}
      {level(null)}
    </>
  );
}
