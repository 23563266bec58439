"use client";

import { Dialog } from "@/components/ui/dialog.client";
import { SHORTCUTS } from "./editor/shortcuts";

/** Phím tắt: every key of the editor, from the same table that answers them. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const listed = SHORTCUTS.filter(({ keys }) => keys !== "");
  const groups = [...new Set(listed.map(({ group }) => group))];
  return (
    <Dialog title="Phím tắt" isOpen={isOpen} onClose={onClose} isWide>
      <div className="keys">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {listed
                .filter((shortcut) => shortcut.group === group)
                .map(({ keys, name }) => (
                  <div key={keys + name}>
                    <dt>
                      <kbd>{keys}</kbd>
                    </dt>
                    <dd>{name}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
