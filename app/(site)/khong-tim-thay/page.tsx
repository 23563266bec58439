/**
 * What the front serves with 404 wherever nothing is (app/_front/routes.ts): one kept page for all such addresses. Next's
 * own answer to notFound() is a document that only its browser runtime fills.
 */
export { default, metadata } from "@/app/(site)/not-found";
