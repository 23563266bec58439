import { notFound } from "next/navigation";

/** Every address that nothing else answers: so that the 404 stands in the paper's own pages. */
export default function Unknown(): never {
  notFound();
}
