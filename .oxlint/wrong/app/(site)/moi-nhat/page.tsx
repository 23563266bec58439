import { unstable_cache } from "next/cache"; // reported: cache-has-one-door

export const revalidate = 60; // reported: cache-has-one-door
export const dynamic = "force-static"; // reported: cache-has-one-door

export default async function Page() {
  return <p>{await unstable_cache(latest)()}</p>;
}

async function latest(): Promise<string> {
  "use cache"; // reported: cache-has-one-door
  return "tin";
}
