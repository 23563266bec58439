"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Dialog } from "@/components/ui/dialog.client";

type Props = {
  /** What the fields of the form would send if nobody touched them: only what is sent at all. */
  saved: Record<string, string>;
  /** The names of the form's own fields; what a picture's dialog brings along counts for nothing. */
  names: readonly string[];
};

/**
 * Stands in a form and says when it holds something that is not saved. Whoever leaves then is asked first: on a link in
 * words of this page, on everything else in the browser's.
 */
export function Unsaved({ saved, names }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isLeaving = useRef(false);
  const [isUnsaved, setUnsaved] = useState(false);
  const [target, setTarget] = useState<string | null>(null);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return undefined;
    const look = () => setUnsaved(isChanged(form, saved, names));
    // A form that React empties after an action tells it before it does it.
    const lookLater = () => setTimeout(look);
    // The chosen picture is written into its field by the page itself, which no event tells.
    const written = new MutationObserver(look);
    written.observe(form, { subtree: true, childList: true, attributes: true, attributeFilter: ["value"] });
    form.addEventListener("input", look);
    form.addEventListener("reset", lookLater);
    look();
    return () => {
      written.disconnect();
      form.removeEventListener("input", look);
      form.removeEventListener("reset", lookLater);
    };
  }, [saved, names]);

  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      if (!isLeaving.current) event.preventDefault();
    };
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
      if (!link || !leadsAway(link, event)) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(link.href);
    };
    addEventListener("beforeunload", ask);
    document.addEventListener("click", follow, true);
    return () => {
      removeEventListener("beforeunload", ask);
      document.removeEventListener("click", follow, true);
    };
  }, [isUnsaved]);

  const stay = useCallback(() => setTarget(null), []);
  const leave = () => {
    isLeaving.current = true;
    location.assign(target ?? location.href);
  };
  return (
    <div ref={place} className="unsaved">
      <p role="status">{isUnsaved && "Thay đổi chưa được lưu"}</p>
      <Dialog title="Thay đổi chưa được lưu" isOpen={target !== null} onClose={stay}>
        <p>Rời trang này thì những gì vừa sửa sẽ mất.</p>
        <div className="buttons mt-4">
          <button type="button" className="button primary" onClick={stay}>
            Ở lại để lưu
          </button>
          <button type="button" className="button danger" onClick={leave}>
            Rời trang, bỏ thay đổi
          </button>
        </div>
      </Dialog>
    </div>
  );
}

function isChanged(form: HTMLFormElement, saved: Props["saved"], names: Props["names"]): boolean {
  const sent = new FormData(form);
  return names.some((name) => {
    const value = sent.get(name);
    return (typeof value === "string" ? value.replaceAll("\r\n", "\n") : undefined) !== saved[name];
  });
}

/** In this tab, to another page. */
function leadsAway(link: HTMLAnchorElement, event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if ((link.target !== "" && link.target !== "_self") || link.hasAttribute("download")) return false;
  const isHere = link.pathname === location.pathname && link.search === location.search && link.host === location.host;
  return !(isHere && link.hash !== "") && /^https?:$/.test(link.protocol);
}
