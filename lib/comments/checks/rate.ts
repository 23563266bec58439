import { type Check, passed } from "./check";

/** Nobody floods the moderators: limits per reader, per address and per network. */
export const rate: Check = (_, { settings, readerLastHour, emailLastHour, networkLastHour }) => {
  const mine = Math.max(readerLastHour, emailLastHour);
  if (mine >= settings.perReaderPerHour)
    return { check: "rate", outcome: "reject", code: "too-many-reader", spans: [] };
  if (networkLastHour >= settings.perNetworkPerHour)
    return { check: "rate", outcome: "reject", code: "too-many-network", spans: [] };
  return passed("rate");
};
