import type { ReactNode } from "react";
import { Icon } from "./icon";

export function Stars({ children }: { children: ReactNode }) {
  return <Icon>{children}</Icon>;
}
