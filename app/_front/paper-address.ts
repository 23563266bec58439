import { systemContext } from "@/lib/core/context";
import { siteSettings } from "@/lib/settings/queries";
import { policies, type Policies } from "./headers";

/** Where readers find the paper, as its settings say; with it go the headers that name it. */
export class PaperAddress {
  host = "localhost";
  policies: Policies;
  private origin = "";
  private readonly dev: boolean;
  private readonly mediaOrigin: string | null;

  constructor(dev: boolean, mediaOrigin: string | null) {
    this.dev = dev;
    this.mediaOrigin = mediaOrigin;
    this.policies = policies({ secure: false, mediaOrigin, dev });
  }

  /** True when the address is another than before: pages that were made for the old one are not right. */
  async read(): Promise<boolean> {
    const { origin } = await siteSettings(systemContext("front"));
    if (origin === this.origin) return false;
    this.origin = origin;
    const url = new URL(origin);
    this.host = url.host;
    this.policies = policies({ secure: url.protocol === "https:", mediaOrigin: this.mediaOrigin, dev: this.dev });
    return true;
  }
}
