import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { giveCode } from "@/app/_actions/accounts";
import { heldTicket } from "@/app/_server/signing-in";
import { CodeForm } from "@/components/accounts/code-form";
import { nextQuery, ownPath } from "@/lib/accounts/model";

export const metadata: Metadata = { title: "Mã xác thực" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The second step of signing in. */
export default async function CodePage({ searchParams }: Props) {
  const { tiep } = await searchParams;
  if ((await heldTicket()) === null) redirect(`/dang-nhap${nextQuery(tiep)}`);
  return (
    <main id="noi-dung" tabIndex={-1} className="account-main">
      <section aria-labelledby="ma">
        <h1 id="ma">Mã xác thực</h1>
        <CodeForm action={giveCode} next={ownPath(tiep) ?? ""} />
        <p className="account-links">
          <a href={`/dang-nhap${nextQuery(tiep)}`}>Đăng nhập lại từ đầu</a>
        </p>
      </section>
    </main>
  );
}
