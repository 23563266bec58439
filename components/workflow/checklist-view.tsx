import { Badge } from "@/components/ui/badge";
import type { CheckView } from "@/lib/workflow/checklist";

/** What is wrong, whether it blocks, and where. */
export function Checklist({ checks, title }: { checks: readonly CheckView[]; title: string }) {
  return (
    <div className="checklist">
      <h3>{title}</h3>
      <ul>
        {checks.map(({ check, label, say, level, blockIds }) => (
          <li key={check}>
            <Badge tone={level === "block" ? "bad" : "plain"}>{level === "block" ? "Chặn" : "Nhắc"}</Badge>{" "}
            <span>
              {say === "" ? label : say}{" "}
              {blockIds
                .filter((id) => id !== "lead")
                .slice(0, 3)
                .map((id) => (
                  <a key={id} href={`#khoi-${id}`}>
                    xem
                  </a>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
