"use client";

import { useState } from "react";
import { FormField } from "@/components/desk/action-form.client";
import { clock, dayLine, readLocalField } from "@/lib/text/dates";

type Props = { name: string; label: string; min: string };

/** Date and minute in Vietnam; what was chosen is said again with its weekday, where a wrong day is seen. */
export function ScheduleField({ name, label, min }: Props) {
  const [typed, setTyped] = useState("");
  const at = readLocalField(typed);
  return (
    <div onChange={(event) => event.target instanceof HTMLInputElement && setTyped(event.target.value)}>
      <FormField name={name} label={label} type="datetime-local" min={min} required />
      <p className="hint" aria-live="polite">
        {at ? `${dayLine(at)}, lúc ${clock(at)}` : "Chọn ngày và phút đăng."}
      </p>
    </div>
  );
}
